import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { Language } from '#core/mail/message.ts';

const countryByDomain = new Map<string, CountryCode>(Object.entries({
  fr: 'FR', be: 'BE', ch: 'CH', lu: 'LU', ca: 'CA', quebec: 'CA', uk: 'GB', ie: 'IE', us: 'US', de: 'DE', at: 'AT',
  es: 'ES', it: 'IT', nl: 'NL', pt: 'PT', au: 'AU', in: 'IN', nz: 'NZ', mx: 'MX', br: 'BR', ma: 'MA', sn: 'SN',
})); // prettier-ignore

const countryByLanguage: Readonly<Partial<Record<Language, CountryCode>>> = {
  fr: 'FR', de: 'DE', es: 'ES', it: 'IT', nl: 'NL', pt: 'PT',
}; // prettier-ignore

/** Seven to fifteen digits with the separators people use; a plus or a bracket may open it. */
const candidate = /(?<![\p{L}\d])(?:\+|00)?\(?\d(?:[ \u00a0\u202f./()-]{0,3}\d){6,15}(?![\p{L}\d])/gu;
const maxCandidates = 8;

/**
 * The first phone number of a text as E.164, or null. A number without a country prefix is read as one of the
 * sender's country: the domain's, else the one that its shape tells, else the language's.
 */
export function findPhone(text: string, senderDomain: string | null, language: Language): string | null {
  const named = countryByDomain.get(senderDomain?.split('.').at(-1) ?? '');
  for (const [digits] of [...text.matchAll(candidate)].slice(0, maxCandidates)) {
    const country = named ?? countryByShape(digits, language) ?? countryByLanguage[language];
    if (looksLikeDates(digits)) continue;
    const number = parsePhoneNumberFromString(digits.replace(/\(0\)/, ''), country ?? 'US');
    if (number?.isPossible()) return number.number;
  }
  return null;
}

/** How the digits are grouped tells the country where nothing else does: "(575) 555-0138", "021 555 01 18", "0470 00 04 66". */
const countryByGroups: Readonly<Record<string, CountryCode>> = {
  '2-2-2-2-2': 'FR',
  '3-3-2-2': 'CH',
  '4-2-2-2': 'BE',
  '3-2-2-2': 'BE',
  '2-3-2-2': 'BE',
};

function countryByShape(digits: string, language: Language): CountryCode | undefined {
  const groups = digits
    .split(/\D+/)
    .filter(Boolean)
    .map((group) => group.length);
  if (groups.join('-') === '3-3-4' && !digits.startsWith('0')) return language === 'fr' ? 'CA' : 'US';
  const known = countryByGroups[groups.join('-')];
  if (known) return known;
  return digits.startsWith('0') && language === 'en' ? 'GB' : undefined;
}

/** "01/31/2026" and "2026-2028" have as many digits as a phone number. */
function looksLikeDates(digits: string): boolean {
  return /^\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}|^(?:19|20)\d{2}[ -]{1,3}(?:19|20)\d{2}/.test(digits);
}
