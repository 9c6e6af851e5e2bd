import { countryOfDomain } from '#core/detect/facts/countries.ts';
import { readCompanyName } from '../companies/company-name.ts';
import { isShared, readDomain } from '../text/domain.ts';
import { readWords } from '../text/folded-words.ts';
import { readPhoneNumber, type PhoneNumber } from '../text/phone-number.ts';
import type { Employer } from './employer.ts';
import { readMailbox, type Mailbox } from './mailbox.ts';
import { readPersonName, type PersonName } from './person-name.ts';

/** What the search for duplicates needs of a contact; `ContactRecord` fits. */
export interface ContactLike {
  readonly id: string;
  readonly email: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly phone: string | null;
  readonly companyId: string | null;
  readonly companyName: string | null;
  readonly jobTitle: string | null;
}

/** A contact with its fields read once, for all the pairs that it is compared in. */
export interface ReadContact {
  readonly id: string;
  readonly name: PersonName;
  readonly mailbox: Mailbox | null;
  readonly phone: PhoneNumber | null;
  readonly employer: Employer | null;
  readonly title: readonly string[] | null;
  /** First and last name in the order of the alphabet, so that exchanged ones meet. */
  readonly fullName: string | null;
}

/** @param country ISO 3166: where phone numbers without a country code belong, if the mail domain tells nothing */
export function readContact(contact: ContactLike, country: string | null): ReadContact {
  const name = readPersonName(contact.firstName, contact.lastName);
  const mailDomain = readDomain(contact.email?.slice(0, 254).split('@').at(1));
  const title = readWords(contact.jobTitle);
  return {
    id: contact.id,
    name,
    mailbox: readMailbox(contact.email),
    phone: readPhoneNumber(contact.phone, countryOfDomain(mailDomain?.registrable ?? null) ?? country),
    employer: readEmployer(contact, mailDomain && !isShared(mailDomain) ? mailDomain.registrable : null),
    title: title.length === 0 ? null : title,
    fullName: name.first && name.last ? [name.first.joined, name.last.joined].sort().join(' ') : null,
  };
}

function readEmployer({ companyId, companyName }: ContactLike, domain: string | null): Employer | null {
  const name = readCompanyName(companyName);
  return companyId === null && domain === null && name === null ? null : { companyId, domain, name };
}
