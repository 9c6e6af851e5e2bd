import type { Language } from '#core/mail/message.ts';
import { countryOfLanguage } from './countries.ts';
import { countryOfNumber, planByCountry } from './numbering-plans.ts';

export interface Phone {
  /** E.164. */
  readonly number: string;
  /** ISO 3166, where the number tells it. */
  readonly country: string | null;
}

/** Seven to fifteen digits with the separators people use; a plus or a bracket may open it, "(+65)" may close it. */
const candidate =
  /(?<![\p{L}\d])(?:\+|00)?\(?\d(?:[ \u00a0\u202f./()-]{0,3}\d){6,15}(?![\p{L}\d])(?: ?\(\+(\d{1,3})\))?/gu;
const maxCandidates = 8;
const longestNumber = 15;
const shortestNumber = 8;

/**
 * The first phone number of a text, or null. A number without a country prefix is read as one of the sender's country,
 * where that is known, else of the one that its shape tells, else of the language's. Linear in the text's length.
 */
export function findPhone(text: string, country: string | null, language: Language): Phone | null {
  for (const match of [...text.matchAll(candidate)].slice(0, maxCandidates)) {
    const [shown, codeBehind] = match;
    const digits = codeBehind === undefined ? shown : shown.slice(0, shown.lastIndexOf('('));
    if (looksLikeDates(digits)) continue;
    const home = country ?? countryByShape(digits, language) ?? countryOfLanguage(language) ?? 'US';
    const number = toE164(digits, codeBehind, home);
    if (number) return { number, country: countryOfNumber(number) };
  }
  return null;
}

function toE164(shown: string, codeBehind: string | undefined, home: string): string | null {
  const plain = shown.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  const international = /^(?:\+|00)(\d+)$/.exec(plain)?.[1];
  if (international !== undefined) return checkInternational(international);
  if (codeBehind !== undefined) return checkInternational(`${codeBehind}${plain.replace(/^0/, '')}`);
  const plan = planByCountry.get(home);
  if (!plan) return null;
  const national = plan.trunk !== '' && plain.startsWith(plan.trunk) ? plain.slice(plan.trunk.length) : plain;
  const fits = national.length >= plan.least && national.length <= plan.most;
  return fits ? `+${plan.code}${national}` : null;
}

/** Where the land is known its plan must fit, with a trunk zero that was written all the same left out. */
function checkInternational(digits: string): string | null {
  if (digits.startsWith('0') || digits.length < shortestNumber || digits.length > longestNumber) return null;
  const country = countryOfNumber(`+${digits}`);
  const plan = country === null ? undefined : planByCountry.get(country);
  if (!plan) return `+${digits}`;
  const rest = digits.slice(plan.code.length);
  const national = plan.trunk === '0' && rest.startsWith('0') ? rest.slice(1) : rest;
  return national.length >= plan.least && national.length <= plan.most ? `+${plan.code}${national}` : null;
}

/** How the digits are grouped tells the country where nothing else does: "(575) 555-0138", "021 555 01 18", "0470 00 04 66". */
const countryByGroups: Readonly<Record<string, string>> = {
  '2-2-2-2-2': 'FR',
  '3-3-2-2': 'CH',
  '4-2-2-2': 'BE',
  '3-2-2-2': 'BE',
  '2-3-2-2': 'BE',
};

function countryByShape(digits: string, language: Language): string | undefined {
  const groups = digits
    .split(/\D+/)
    .filter(Boolean)
    .map((group) => group.length);
  if (groups.join('-') === '3-3-4' && !digits.startsWith('0')) return language === 'fr' ? 'CA' : 'US';
  const known = language === 'fr' ? countryByGroups[groups.join('-')] : undefined;
  if (known) return known;
  return digits.startsWith('0') && language === 'en' ? 'GB' : undefined;
}

/** "01/31/2026" and "2026-2028" have as many digits as a phone number. */
function looksLikeDates(digits: string): boolean {
  return /^\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}|^(?:19|20)\d{2}[ -]{1,3}(?:19|20)\d{2}/.test(digits);
}
