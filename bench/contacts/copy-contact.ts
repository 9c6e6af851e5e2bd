import type { ContactLike } from '#core/duplicates/contacts/contact.ts';
import type { Random } from '#emulator/seeds/demo/random.ts';

type Change = (contact: ContactLike, random: Random) => Partial<ContactLike>;

/** What people write when they enter a contact a second time; one to three of these at once. */
const changes: readonly Change[] = [
  ({ firstName }) => ({ firstName: (firstName ?? '').charAt(0) }),
  ({ firstName }, random) => ({ firstName: mistype(firstName ?? '', random) }),
  ({ lastName }, random) => ({ lastName: mistype(lastName ?? '', random) }),
  ({ firstName, lastName }) => ({ firstName: withoutAccents(firstName), lastName: withoutAccents(lastName) }),
  ({ lastName }) => ({ lastName: (lastName ?? '').toUpperCase() }),
  ({ firstName, lastName }) => ({ firstName: lastName, lastName: firstName }),
  () => ({ phone: null }),
  ({ phone }) => ({ phone: phone?.startsWith('+33') ? `0${phone.slice(3)}` : phone }),
  () => ({ companyId: null }),
  () => ({ companyName: null }),
  () => ({ jobTitle: null }),
];

/** The same person entered again. HubSpot refuses a second contact with the same address, so that differs or is missing. */
export function copyContact(contact: ContactLike, random: Random): Omit<ContactLike, 'id'> {
  let copy: ContactLike = { ...contact, email: otherAddress(contact, random) };
  for (let left = random.int(1, 3); left > 0; left -= 1)
    copy = { ...copy, ...random.pick(changes)(copy, random) };
  return copy;
}

function otherAddress({ email, firstName, lastName }: ContactLike, random: Random): string | null {
  const [local, domain] = email?.split('@') ?? [];
  if (!local || !domain || random.chance(0.4)) return null;
  const [given, family] = [withoutAccents(firstName), withoutAccents(lastName)];
  const spellings = [`${family}.${given}`, `${given}${family}`, `${given.charAt(0)}.${family}`, given];
  const business = `${random.pick(spellings).toLowerCase()}@${domain}`;
  return random.chance(0.75) ? business : `${given}.${family}@gmail.com`.toLowerCase();
}

function withoutAccents(name: string | null): string {
  return (name ?? '').normalize('NFD').replace(/\p{M}/gu, '');
}

/** One slip: a letter left out, doubled or exchanged with the next. */
function mistype(name: string, random: Random): string {
  const at = random.int(1, Math.max(1, name.length - 2));
  const [before, letter, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
  const exchanged = `${before}${after.charAt(0)}${letter}${after.slice(1)}`;
  return random.pick([`${before}${after}`, `${before}${letter}${letter}${after}`, exchanged]);
}
