import type { Bench } from '../stack/with-bench.ts';
import { pause } from '../traffic/pace.ts';
import { contactChanged, mailCreated } from '../traffic/webhook-event.ts';
import { contactId } from '../world/people.ts';
import { draftMail, type WorldMail } from '../world/world-mail.ts';

/** Of a hundred events: new emails, the same told once more, and changes of contacts. */
const mails = 20;
const repeats = 20;
const changes = 59;
const eventsOfRequest = mails + repeats + changes;
/** Work waits, so that time is compressed, and not so much that it would never be done. */
const mostWaiting = 20_000;

export interface Soak {
  readonly mails: readonly WorldMail[];
  readonly events: number;
  /** Without those that were told once more. */
  readonly distinct: number;
}

/** Requests for one account after the other, as fast as they are worked off. */
export async function runSoak({ stack, sender, counters }: Bench, events: number): Promise<Soak> {
  const told: WorldMail[] = [];
  const portals = stack.accounts.slice(0, stack.sizes.portals);
  let sent = 0;
  for (let round = 0; sent < events; round += 1) {
    const requests = portals.map(async ({ portalId }) => {
      const written = await stack.world.write(
        Array.from({ length: mails }, (_, index) => draftMail(portalId, round * mails + index, stack.sizes)),
      );
      if (!(await sender.send(createEvents(portalId, written, round, stack.sizes.contacts))))
        throw new Error('the server did not accept all events');
      told.push(...written);
    });
    await Promise.all(requests);
    sent += portals.length * eventsOfRequest;
    while ((await counters.inbox()).waiting > mostWaiting) await pause(200);
  }
  const requests = sent / eventsOfRequest;
  return { mails: told, events: sent, distinct: requests * (mails + changes) };
}

function createEvents(portalId: number, written: readonly WorldMail[], round: number, contacts: number) {
  const now = Date.now();
  const told = written.map((mail) => mailCreated(mail, now));
  // Each at a moment of its own: what happens to a contact twice at once is one event.
  const changed = Array.from({ length: changes }, (_, index) =>
    contactChanged(portalId, contactId((round * changes + index) % contacts), now + index),
  );
  return [...told, ...changed, ...told];
}
