import type { OpenEmail } from '#core/manager-tasks/open-email.ts';
import { triage, type Triage } from '#core/manager-tasks/triage.ts';
import { byAnyId } from './read-contacts.ts';
import type { SweepRun } from './sweep-run.ts';

/** Contacts whose owner is read again: 10 calls. */
const mostDoubtful = 1_000;

/**
 * Which opportunities are overdue, and whose they are. A signal keeps the owner whom its contact had when it was saved,
 * who may be none, have left or be away since: where that is why nobody would hear of it, the owner of now counts. 1 call
 * per 100 such contacts, for the thousand most valuable ones.
 */
export async function triageOpen({ emails, environment, context }: SweepRun): Promise<Triage> {
  const noted = triage(emails.values(), environment);
  const doubtful = noted.doubtful.slice(0, mostDoubtful);
  if (doubtful.length === 0) return noted;
  const contacts = byAnyId(await context.crm.readContacts(doubtful));
  const ofNow = (email: OpenEmail): OpenEmail => {
    const contact = contacts.get(email.contactId ?? '');
    return contact ? { ...email, ownerId: contact.ownerId } : email;
  };
  return triage([...emails.values()].map(ofNow), environment);
}
