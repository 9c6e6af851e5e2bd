import { groupBy } from '#core/collections.ts';
import type { Sender } from '../traffic/sender.ts';
import { mailCreated } from '../traffic/webhook-event.ts';
import type { WorldMail } from '../world/world-mail.ts';

/** HubSpot sends fewer than a hundred events in one request. */
const mostEvents = 99;

/** Requests that tell of these emails: of one account each, full ones as far as there is enough. */
export function inRequests(mails: readonly WorldMail[]): readonly (readonly WorldMail[])[] {
  return [...groupBy(mails, ({ portalId }) => portalId).values()].flatMap((own) =>
    Array.from({ length: Math.ceil(own.length / mostEvents) }, (_, index) =>
      own.slice(index * mostEvents, (index + 1) * mostEvents),
    ),
  );
}

/** Tells of emails as fast as they are accepted. Throws where one is not. */
export async function tellOf(mails: readonly WorldMail[], sender: Sender): Promise<void> {
  const now = Date.now();
  const accepted = await Promise.all(
    inRequests(mails).map((own) => sender.send(own.map((mail) => mailCreated(mail, now)))),
  );
  if (accepted.includes(false)) throw new Error('the server did not accept all events');
}
