import type { Language, Span } from '#core/mail/message.ts';
import { foldKeepingLength } from './fold.ts';
import { findNumbers, type NumberMention } from './numbers.ts';
import { isPriceUnit } from './price-units.ts';
import { articles, fillers, noUnits } from './words/quantity-words.ts';

export interface QuantityMention extends Span {
  readonly quantity: number;
  /** The noun as it stands in the sentence, with the word before it where both make one name ("bank accounts"). */
  readonly unit: string;
  /** The noun is one that software and finance are sold by: users, seats, sites, policies … */
  readonly isPriceUnit: boolean;
  /** Written in digits. */
  readonly isWritten: boolean;
}

const word = /^[\s\u00a0\u202f-]{0,4}(\p{L}[\p{L}'-]{0,24})/u;
const referenceWords =
  'ref|article|art\\.|clauses?|lines?|ligne|page|seite|version|rue|paragraphe|phase|step|lot|serie|eur|usd|gbp|chf|cad';
const reference = new RegExp(
  `(?:n[°º]|\\bno\\.|#|\\b(?:${referenceWords})|[€$£]|[\\p{L}\\d][-/:]|\\d[.,])\\s?$`,
  'u',
);
const reach = 48;

/** Counted things of a sentence: "34 more people", "une vingtaine d'accès", "monthly users". Linear in its length. */
export function findQuantities(sentence: string, language: Language): QuantityMention[] {
  const folded = foldKeepingLength(sentence);
  const numbers = findNumbers(sentence, language);
  return numbers.flatMap((number, index) => {
    if (number.value < 1 || !Number.isInteger(number.value) || isReference(folded, number)) return [];
    const from = behindRange(folded, number, numbers[index + 1]);
    if (from === null) return [];
    const unit = unitAfter(sentence, folded, from);
    if (!unit || (number.value >= 1_000_000 && !unit.isPriceUnit)) return [];
    const raised = raisedTo(folded, number, unit.end, numbers.slice(index + 1, index + 3));
    const { value, isWritten } = raised ?? number;
    return [{ start: number.start, quantity: value, isWritten, ...unit, end: raised?.end ?? unit.end }];
  });
}

/** "10 to 15 users", "de 180 à 260 bulletins": only the last of a range counts the noun. */
function behindRange(folded: string, number: NumberMention, next: NumberMention | undefined): number | null {
  const between = next ? folded.slice(number.end, next.start) : '';
  return next && /^ ?(?:a|to|-|–|ou|or|bis|tot|o|ate|oder|of|al) ?$/.test(between) ? null : number.end;
}

const raiseJoint = /^ (?:to|a|auf|naar|ate|up to|jusqu'a) $/;
const targetBefore =
  /(?:=|\bplan on|\bshould read|\bread|\b(?:en )?couvrir|\bgot|\bplutot|\bfera|\bfaudra|\bmakes?|\breach|\bserons|\bdann|\bauf|\bseremos|\bsaremo) $/;
const standsAlone =
  /^(?:[.,;:!?)]|\s*$| (?:and|et|und|y|e|en|from|a partir|ab|now|once|in|maintenant|jetzt|ahora|ora|nu|agora)(?!\p{L}))/u;

/** "from 4 entities to 9", "it shows 140 drivers; it should read 230": a number behind that counts nothing of its own. */
function raisedTo(
  folded: string,
  number: NumberMention,
  from: number,
  later: readonly NumberMention[],
): NumberMention | null {
  const [next] = later;
  if (next && raiseJoint.test(folded.slice(from, next.start)) && standsAlone.test(folded.slice(next.end))) {
    return next;
  }
  const isTarget = ({ start, end, value }: NumberMention) =>
    value > number.value &&
    targetBefore.test(folded.slice(Math.max(from, start - 16), start)) &&
    standsAlone.test(folded.slice(end, end + 20));
  return later.find(isTarget) ?? null;
}

/** "Q-3298", "n° 12", "article 30", "75s", "€ 12": numbers that name something or are money. */
function isReference(folded: string, number: NumberMention): boolean {
  const left = folded.slice(Math.max(0, number.start - 14), number.start);
  return reference.test(left);
}

interface Unit {
  readonly unit: string;
  readonly end: number;
  readonly isPriceUnit: boolean;
}

function unitAfter(sentence: string, folded: string, from: number): Unit | null {
  const first = nounAt(sentence, folded, from);
  if (!first || noUnits.has(first.folded)) return null;
  if (isPriceUnit(first.folded)) return { unit: first.text, end: first.end, isPriceUnit: true };
  const second = nounAt(sentence, folded, first.end, false);
  if (second && !noUnits.has(second.folded) && isCompound(first.folded, second.folded)) {
    return { unit: `${first.text} ${second.text}`, end: second.end, isPriceUnit: true };
  }
  return { unit: first.text, end: first.end, isPriceUnit: false };
}

/** "bank accounts", "seasonal workers": a word without a plural before a unit. */
const isCompound = (first: string, second: string) =>
  isPriceUnit(second) && !/[sx]$/.test(first) && /s$|people|staff/.test(second);

interface Noun {
  readonly text: string;
  readonly folded: string;
  readonly end: number;
}

/** The next word behind articles and words like "more" or "supplémentaires". */
function nounAt(sentence: string, folded: string, from: number, skipsFillers = true): Noun | null {
  let at = from;
  for (let skipped = 0; skipped < 4; skipped += 1) {
    const match = word.exec(folded.slice(at, at + reach));
    const found = match?.[1];
    if (!match || found === undefined) return null;
    const start = at + match[0].length - found.length;
    const elision = /^(?:d|l|dell|dall|all)'/.exec(found)?.[0].length ?? 0;
    if (elision === 0 && skipsFillers && (fillers.has(found) || articles.has(found))) {
      at = start + found.length;
      continue;
    }
    const text = sentence.slice(start + elision, start + found.length).replace(/['’-]+$/u, '');
    return { text, folded: foldKeepingLength(text), end: start + elision + text.length };
  }
  return null;
}
