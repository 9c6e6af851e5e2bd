import { isWithinSlips } from '../text/edit-distance.ts';
import { isShared, readDomain, type Domain } from '../text/domain.ts';

export interface Mailbox {
  /** Spellings of an address that reach the same mailbox have it in common. */
  readonly canonical: string;
  /** The part before the at sign, without a tag that the provider ignores. */
  readonly local: string;
  /** What a name may stand in: letters without digits and separators, and the parts between these. */
  readonly letters: string;
  readonly parts: readonly string[];
  readonly digits: string;
  readonly domain: Domain;
  readonly isPrivate: boolean;
}

/** How two mailboxes compare; the order is that of the grades in `contact-model.ts`. */
export const mailboxOutcome = {
  same: 0,
  alike: 1,
  elsewhere: 2,
  other: 3,
  numbered: 4,
  otherCompany: 5,
} as const;

const longestAddress = 254;

/** One provider under several names. */
const aliases: Readonly<Record<string, string>> = {
  'googlemail.com': 'gmail.com',
  'protonmail.com': 'proton.me',
  'pm.me': 'proton.me',
  'mac.com': 'icloud.com',
  'me.com': 'icloud.com',
};

const ignoreDots = new Set(['gmail.com']);
const ignoreTags = new Set(
  'gmail.com proton.me icloud.com outlook.com outlook.fr hotmail.com hotmail.fr live.com live.fr fastmail.com'.split(
    ' ',
  ),
);

/** Mailboxes of a function, which prove no person. */
const roles = new Set(
  `
info infos contact contacts hello bonjour sales ventes commercial support help aide admin administration office accueil reception billing facturation
compta comptabilite accounting accounts finance rh hr jobs recrutement marketing communication presse press team equipe service services direction
secretariat achats purchasing orders commandes webmaster postmaster noreply no-reply newsletter it
`
    .split(/\s+/)
    .filter(Boolean),
);

/** Null for what is no address and for mailboxes of a function. */
export function readMailbox(address: string | null): Mailbox | null {
  const [written = '', host, rest] =
    address?.trim().slice(0, longestAddress).toLowerCase().split('@', 3) ?? [];
  const named = readDomain(host);
  if (!named || written === '' || rest !== undefined) return null;
  const registrable = aliases[named.registrable] ?? named.registrable;
  const domain = { ...named, registrable };
  const untagged = written.split('+', 1).join('') || written;
  if (roles.has(untagged)) return null;
  const tagged = ignoreTags.has(registrable) ? untagged : written;
  const local = ignoreDots.has(registrable) ? tagged.replaceAll('.', '') : tagged;
  const where = aliases[named.host] ?? named.host;
  const parts = untagged.replace(/\d/g, '').split(/[._-]/).filter(Boolean);
  return {
    canonical: `${local}@${where}`,
    local: tagged,
    letters: parts.join(''),
    parts,
    digits: untagged.replace(/\D/g, ''),
    domain,
    isPrivate: isShared(domain),
  };
}

export function compareMailboxes(a: Mailbox, b: Mailbox): number {
  if (a.canonical === b.canonical) return mailboxOutcome.same;
  if (a.domain.registrable !== b.domain.registrable) return compareAcross(a, b);
  if (a.letters === b.letters && a.digits !== b.digits && !a.isPrivate) return mailboxOutcome.numbered;
  if (a.digits === b.digits && areSpellings(a, b)) return mailboxOutcome.alike;
  return a.isPrivate ? mailboxOutcome.elsewhere : mailboxOutcome.other;
}

/** `gmial.com` for `gmail.com`; else two mailboxes of one person, or of people in two companies. */
function compareAcross(a: Mailbox, b: Mailbox): number {
  if (a.isPrivate !== b.isPrivate) return mailboxOutcome.elsewhere;
  const isSlip = a.local === b.local && isWithinSlips(a.domain.registrable, b.domain.registrable, 1);
  if (isSlip) return mailboxOutcome.alike;
  return a.isPrivate ? mailboxOutcome.elsewhere : mailboxOutcome.otherCompany;
}

/** `jean.martin`, `jmartin`, `martin.j` and `jean.matrin` may all be Jean Martin's. */
function areSpellings(a: Mailbox, b: Mailbox): boolean {
  if (a.letters === b.letters) return a.letters !== '';
  if (Math.min(a.letters.length, b.letters.length) >= 6 && isWithinSlips(a.letters, b.letters, 1))
    return true;
  return isSpellingOf(a.parts, b.letters) || isSpellingOf(b.parts, a.letters);
}

function isSpellingOf(parts: readonly string[], letters: string): boolean {
  const [first, last] = parts;
  if (first === undefined || last === undefined || parts.length !== 2) return false;
  const [f, l] = [first.slice(0, 1), last.slice(0, 1)];
  const spellings = [last + first, f + last, last + f, first + l, l + first, f + l, first, last];
  return spellings.includes(letters);
}
