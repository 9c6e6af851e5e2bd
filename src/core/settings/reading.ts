import type { Language } from '#core/mail/message.ts';

/** What the app reads of the account's mail, and what it leaves alone. Addresses and domains are lower case. */
export interface ReadingSettings {
  /** Mail domains of our user's company: what comes from them is ours. */
  readonly ourDomains: readonly string[];
  /** Mail from or to these is not read beyond its header. A domain stands for its subdomains too. */
  readonly excludedDomains: readonly string[];
  readonly excludedAddresses: readonly string[];
  /** Mailboxes of our own people whose mail is left alone, by address. */
  readonly excludedMailboxes: readonly string[];
  /** Words in a subject by which somebody marks a mail as private, compared without case and accents. */
  readonly privateMarkers: readonly string[];
  /** Languages that are read; null: all that the detector knows. Mail too short to tell its language is read. */
  readonly languages: readonly Language[] | null;
}

/**
 * Words by which people mark private mail in the languages of the interface, for a page to propose. They are no
 * default: with any exclusion the headers have to be read first, which costs a call per 100 emails more.
 */
export const suggestedPrivateMarkers: readonly string[] = [
  '[private]',
  '[privé]',
  '[privat]',
  '[privado]',
  '[privato]',
  '[personal]',
  '[personnel]',
  '[persönlich]',
  '[personale]',
];

export const defaultReadingSettings: ReadingSettings = {
  ourDomains: [],
  excludedDomains: [],
  excludedAddresses: [],
  excludedMailboxes: [],
  privateMarkers: [],
  languages: null,
};
