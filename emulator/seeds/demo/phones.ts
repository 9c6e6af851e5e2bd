import type { Country } from './companies.ts';

/**
 * Telephone numbers that reach nobody: the ranges that ARCEP (01 99 00, 06 39 98), Ofcom (020 7946 0xxx,
 * 07700 900xxx) and the North American plan (555-01xx) keep for fiction; elsewhere the 555 of their style.
 */
const templates: Readonly<Record<Country, readonly [office: string, mobile: string]>> = {
  FR: ['+33 1 99 00 ## ##', '+33 6 39 98 ## ##'],
  BE: ['+32 2 555 #1 ##', '+32 455 00 ## ##'],
  CH: ['+41 22 555 0# ##', '+41 79 555 0# ##'],
  CA: ['+1 514-555-01##', '+1 418-555-01##'],
  GB: ['+44 20 7946 0###', '+44 7700 900###'],
  IE: ['+353 1 555 01##', '+353 85 555 01##'],
  US: ['+1 212-555-01##', '+1 312-555-01##'],
};

/** A written number of the country; the same number of a person gives the same telephone. */
export function phoneNumber(country: Country, personNumber: number, mobile: boolean): string {
  const digits = String(100_000 + ((personNumber * 7919 + 4241) % 900_000));
  let used = digits.length;
  return [...templates[country][mobile ? 1 : 0]]
    .reverse()
    .map((character) => (character === '#' ? digits[(used -= 1)] : character))
    .reverse()
    .join('');
}
