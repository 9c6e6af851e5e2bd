import type { CompanyDetails, ContactDetails } from '#core/deals/deal-details.ts';
import { countryOfDomain } from '#core/detect/facts/countries.ts';
import { countryOfNumber } from '#core/detect/facts/numbering-plans.ts';
import type { CompanyFacts } from '../facts.ts';
import type { RepairSource } from '../rule.ts';
import { findAgreement } from './agreement.ts';
import { isNamedByDomain } from './company-names.ts';
import { businessDomain, domainOf } from './mail-domains.ts';
import { toDialable } from './phones.ts';
import { fromCompany, fromContacts } from './repairs.ts';
import { valueOf } from './text.ts';

export interface Known {
  readonly value: string;
  readonly source: RepairSource;
}

const fewestAlike = 2;

/** The business domain that all contacts write from: of two at least, or of one if it spells the company's name. */
export function domainOfContacts(
  { company, contacts }: CompanyFacts,
  ourDomains: readonly string[],
): Known | null {
  const agreement = findAgreement(contacts ?? [], ({ email }) => businessDomain(email, ourDomains));
  if (!agreement) return null;
  const name = valueOf(company.name);
  const isProven =
    agreement.items.length >= fewestAlike || (name !== null && isNamedByDomain(name, agreement.value));
  return isProven ? { value: agreement.value, source: fromContacts(agreement) } : null;
}

/** The company that all contacts with one have written in their own field. */
export function nameOfContacts({ contacts }: CompanyFacts): Known | null {
  const agreement = findAgreement(contacts ?? [], ({ companyName }) => valueOf(companyName));
  return agreement && { value: agreement.value, source: fromContacts(agreement) };
}

/**
 * ISO 3166, where all that tells a country agrees: the company's own phone and domain, its contacts' phones. A single
 * contact's phone proves nothing.
 */
export function countryOfCompany({ company, contacts }: CompanyFacts): Known | null {
  const own = [countryOfPhone(company.phone), countryOfDomain(domainOf(company.domain))];
  const ofContacts = findAgreement(contacts ?? [], countryOfContact);
  const isContradicted =
    !ofContacts && (contacts ?? []).some((contact) => countryOfContact(contact) !== null);
  const told = [...own, ofContacts?.value ?? null].filter((country) => country !== null);
  const [country] = told;
  if (country === undefined || isContradicted || told.some((each) => each !== country)) return null;
  if (own.includes(country)) return { value: country, source: fromCompany(company) };
  if (!ofContacts || ofContacts.items.length < fewestAlike) return null;
  return { value: country, source: fromContacts(ofContacts) };
}

const countryOfContact = ({ phone, mobilePhone }: ContactDetails) =>
  countryOfPhone(phone) ?? countryOfPhone(mobilePhone);

function countryOfPhone(phone: CompanyDetails['phone']): string | null {
  const number = phone === null ? null : toDialable(phone, null);
  return number === null ? null : countryOfNumber(number);
}
