import type { WordCandidate } from './proposal.ts';
import { isOrdinary } from './ordinary-words.ts';
import { foldText } from './words.ts';

/** What things cost by, but no unit of the account's own: time and money, and the seats that everybody counts. */
const notOwn = new Set(
  (
    'an ans annee annees mois jour jours semaine semaines heure heures trimestre trimestres year years month months day ' +
    'days week weeks hour hours quarter quarters annum euro euros eur usd gbp chf dollar dollars keur percent pourcent ' +
    'utilisateur utilisateurs user users seat seats siege sieges poste postes licence licences license licenses ' +
    'personne personnes person people lot tranche'
  ).split(' '),
);

/** `Télématique par véhicule`, `price per badge`, `€/dossier`. */
export function readPriceUnits(productName: string): WordCandidate[] {
  const matches = foldedAndWritten(productName).matchAll(/(?:\b(?:par|per)\s|\/\s?)(\p{L}{3,30})/gu);
  return [...matches].flatMap((match) => toCandidate(match[1] ?? ''));
}

/** `Norsel – 40 badges`; years count nothing. */
export function readCountedUnits(dealName: string): WordCandidate[] {
  const matches = foldedAndWritten(dealName).matchAll(/\b(\d{1,6})\s(\p{L}{3,30})/gu);
  return [...matches].flatMap((match) => {
    const word = match[2] ?? '';
    return /^(?:19|20)\d\d$/.test(match[1] ?? '') || isOrdinary(word) ? [] : toCandidate(word);
  });
}

/** Units are common nouns: they are proposed in lower case, and in the singular. */
function foldedAndWritten(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');
}

function toCandidate(word: string): WordCandidate[] {
  const folded = foldText(word);
  if (notOwn.has(folded)) return [];
  const isPlural = word.length > 3 && word.endsWith('s') && !word.endsWith('ss');
  const singular = isPlural ? word.slice(0, -1) : word;
  return [{ list: 'priceUnits', word: singular, folded: foldText(singular) }];
}
