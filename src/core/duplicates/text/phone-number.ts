import { countryOfNumber, planByCountry } from '#core/detect/facts/numbering-plans.ts';

export interface PhoneNumber {
  /** E.164 where the country is known, else the digits as dialled, without a leading zero. */
  readonly number: string;
  readonly isInternational: boolean;
  readonly extension: string | null;
  /** A number of one person, as far as its numbering plan tells. */
  readonly isMobile: boolean;
}

/** How two numbers compare; the order is that of the grades of the models. */
export const phoneOutcome = { same: 0, alike: 1, differs: 2 } as const;

const longestWritten = 40;
const fewestDigits = 8;
const mostDigits = 15;
const endLength = 8;

/** Where a country gives its mobiles digits of their own; +1 does not. */
const mobilePrefixes =
  '336 337 447 4915 4916 4917 436 324 417 346 347 393 316 3519 3526 3538 614 467 474 479 658 659 919 2126 2127 2217 2547 277'.split(
    ' ',
  );

/**
 * Reads a phone number. One without a country code is taken for one of `country` (ISO 3166), where that is known. Null
 * for what cannot be a number: too few digits, or one digit only. Linear in the length, which is capped.
 */
export function readPhoneNumber(text: string | null | undefined, country: string | null): PhoneNumber | null {
  const written = text?.trim().slice(0, longestWritten).toLowerCase() ?? '';
  const [main = '', ...rest] = written.split(/[a-z#;,]+/);
  const extension = rest.join('').replace(/\D/g, '') || null;
  const digits = main.replace('(0)', '').replace(/[^\d+]/g, '');
  const international = readInternational(digits) ?? readNational(digits, country);
  const number = international ?? digits.replace(/^0+|\+/g, '');
  const bare = number.replace('+', '');
  if (bare.length < fewestDigits || bare.length > mostDigits || new Set(bare.slice(-endLength)).size === 1) {
    return null;
  }
  const isMobile = international !== null && mobilePrefixes.some((prefix) => bare.startsWith(prefix));
  return { number, isInternational: international !== null, extension, isMobile };
}

function readInternational(digits: string): string | null {
  const [, number] = /^(?:\+|00)([1-9]\d+)$/.exec(digits) ?? [];
  if (number === undefined) return null;
  const country = countryOfNumber(`+${number}`);
  const plan = country === null ? undefined : planByCountry.get(country);
  const isTrunkWritten = plan?.trunk === '0' && number.startsWith(`${plan.code}0`);
  return isTrunkWritten ? `+${plan.code}${number.slice(plan.code.length + 1)}` : `+${number}`;
}

function readNational(digits: string, country: string | null): string | null {
  const plan = planByCountry.get(country ?? '');
  if (!plan || digits.includes('+')) return null;
  const national =
    plan.trunk !== '' && digits.startsWith(plan.trunk) ? digits.slice(plan.trunk.length) : digits;
  const fits = national.length >= plan.least && national.length <= plan.most;
  return fits ? `+${plan.code}${national}` : null;
}

/** The end of a number, which spellings with and without a country code have in common. */
export function endOfNumber({ number }: PhoneNumber): string {
  return number.slice(-endLength);
}

export function phoneKey({ number, extension }: PhoneNumber): string {
  return extension === null ? number : `${number}x${extension}`;
}

export function comparePhones(a: PhoneNumber, b: PhoneNumber): number {
  if (a.extension !== null && b.extension !== null && a.extension !== b.extension)
    return phoneOutcome.differs;
  if (a.number === b.number) return a.extension === b.extension ? phoneOutcome.same : phoneOutcome.alike;
  if (a.isInternational === b.isInternational) return phoneOutcome.differs;
  const [national, whole] = a.isInternational ? [b, a] : [a, b];
  return whole.number.endsWith(national.number) ? phoneOutcome.alike : phoneOutcome.differs;
}
