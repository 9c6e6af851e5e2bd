import { findDuplicates } from '../linkage/find-duplicates.ts';
import type { Duplicates, LinkageOptions } from '../linkage/model.ts';
import { contactModel } from './contact-model.ts';
import { readContact, type ContactLike } from './contact.ts';

export interface ContactOptions extends LinkageOptions {
  /** ISO 3166: where phone numbers without a country code belong, if nothing else tells. */
  readonly country?: string;
}

/**
 * Contacts that are one person. The evidence names the fields `email`, `firstName`, `lastName`, `phone`, `company` and
 * `jobTitle`; first and last name that were exchanged are `alike`.
 */
export function findContactDuplicates(
  contacts: readonly ContactLike[],
  { country, ...options }: ContactOptions = {},
): Duplicates {
  const read = contacts.map((contact) => readContact(contact, country ?? null));
  return findDuplicates(read, contactModel, options);
}
