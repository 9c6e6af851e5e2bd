import type { CompanyDetails, ContactDetails } from '#core/deals/deal-details.ts';
import { countryOfDomain } from '#core/detect/facts/countries.ts';
import { countryOfNumber, planByCountry, type NumberingPlan } from '#core/detect/facts/numbering-plans.ts';
import { readCountry } from './countries.ts';
import { domainOf } from './mail-domains.ts';

const longestWritten = 60;
const fewestDigits = 8;
const mostDigits = 15;

/** Where a contact's national numbers are dialled: by its own country, its company's, or its mail domain's; ISO 3166. */
export function dialCountry(contact: ContactDetails, company: CompanyDetails | null): string | null {
  return (
    readCountry(contact.country) ??
    readCountry(company?.country ?? null) ??
    countryOfDomain(domainOf(contact.email)) ??
    countryOfDomain(domainOf(company?.domain ?? null))
  );
}

/**
 * The number in E.164, checked against its country's plan; null where it cannot be dialled from everywhere. An
 * extension is left out, of two numbers the first counts.
 * @param country of a number without a country code, ISO 3166
 */
export function toDialable(written: string, country: string | null): string | null {
  const digits = digitsOf(written);
  const whole = /^(?:\+|00)([1-9]\d*)$/.exec(digits)?.[1];
  const number = whole === undefined ? readNational(digits, country) : readInternational(whole);
  return number !== null && new Set(number.slice(-fewestDigits)).size > 1 ? number : null;
}

/** Whether a written number is the one in E.164, also where its country is not known. */
export function isSameNumber(written: string, e164: string, country: string | null): boolean {
  const dialable = toDialable(written, country) ?? toDialable(written, countryOfNumber(e164));
  if (dialable !== null) return dialable === e164;
  const digits = digitsOf(written).replace(/^[+0]+/, '');
  return digits.length >= fewestDigits && e164.endsWith(digits);
}

/** The first number of a text: digits with a leading plus, without a trunk zero in brackets. */
function digitsOf(written: string): string {
  const text = written.slice(0, longestWritten);
  const start = text.search(/[+\d(]/);
  if (start === -1) return '';
  const [main = ''] = text.slice(start).split(/[^\d+\s().\u00a0\u202f/–-]|\s\/\s/u, 1);
  return main.replace('(0)', '').replace(/[^\d+]/g, '');
}

function readInternational(digits: string): string | null {
  const country = countryOfNumber(`+${digits}`);
  const plan = country === null ? undefined : planByCountry.get(country);
  if (plan) return readBehindCode(digits.slice(plan.code.length), plan);
  return digits.length >= fewestDigits && digits.length <= mostDigits ? `+${digits}` : null;
}

/** Also a number whose country code lacks its plus. */
function readNational(digits: string, country: string | null): string | null {
  const plan = planByCountry.get(country ?? '');
  if (!plan || digits.includes('+')) return null;
  const national = readBehindCode(digits, plan);
  if (national !== null || !digits.startsWith(plan.code)) return national;
  return readBehindCode(digits.slice(plan.code.length), plan);
}

function readBehindCode(digits: string, { code, trunk, least, most }: NumberingPlan): string | null {
  const own = trunk !== '' && digits.startsWith(trunk) ? digits.slice(trunk.length) : digits;
  return own.length >= least && own.length <= most ? `+${code}${own}` : null;
}
