import { z } from 'zod';
import { createCreatedMail, type ListCreated } from '#crm/mail-history/created-mail.ts';
import type { Log } from '../../../../app/use-cases/context.ts';
import type { OpenHost } from '../../../host/open-host.ts';
import type { Inbox, IncomingEvent } from '../../../inbox/inbox.ts';
import type { JobHandler, JobResult, TakenJob } from '../job.ts';
import { goneMs, withHost } from './with-host.ts';

export interface ReconcileDeps {
  readonly openHost: OpenHost;
  readonly inbox: Pick<Inbox, 'accept'>;
  /** Those of these emails that the inbox has had, whatever became of them. */
  readonly knownEmails: (portalId: number, emailIds: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly log: Log;
  readonly now: () => number;
}

/** A webhook that is on its way gets there first, milliseconds. */
const graceMs = 2 * 60_000;
/** Each window begins so much before the last one's end: search shows some emails late. Milliseconds. */
const overlapMs = 15 * 60_000;
/** Pages of one step; a longer gap is walked in several. */
const mostPages = 10;

/**
 * `from`: all emails before are accounted for. `to` and `after`: a window that is under way, and its next
 * page.
 */
const progressSchema = z.object({
  from: z.number(),
  to: z.number().optional(),
  after: z.string().max(19).nullable().optional(),
});

interface Walk {
  readonly from: number;
  readonly to: number;
  readonly after: string | null;
}

/**
 * Finds the emails that no webhook brought, and hands them to the inbox as if one had. A window is over once
 * each of its pages is in the inbox; a run that breaks off reads its pages again, and the inbox takes each
 * email once. 1 call where the account got at most 200 emails since.
 */
export function createReconcile({ openHost, now, ...deps }: ReconcileDeps): JobHandler {
  return (taken) =>
    withHost(openHost, taken, now, (host) =>
      walk(toWalk(taken, now()), createCreatedMail(host), taken, { ...deps, now }),
    );
}

function toWalk({ progress }: TakenJob, now: number): Walk {
  const { from, to, after } = progressSchema.safeParse(progress).data ?? { from: now };
  return { from, to: to ?? Math.max(from, now - graceMs), after: after ?? null };
}

async function walk(
  { from, to, after }: Walk,
  list: ListCreated,
  { portalId }: TakenJob,
  { inbox, knownEmails, log, now }: Omit<ReconcileDeps, 'openHost'>,
): Promise<JobResult> {
  let place = after;
  let found = 0;
  for (let page = 0; page < mostPages; page++) {
    const created = await list({ from: from - overlapMs, to }, place);
    const known = created.ids.length > 0 ? await knownEmails(portalId, created.ids) : new Set();
    const missing = created.ids.filter((id) => !known.has(id));
    for (let at = 0; at < missing.length; at += 100) {
      const events = missing.slice(at, at + 100).map((id) => toEvent(portalId, id, to));
      const { stored, foreign } = await inbox.accept(events, now(), null);
      // Suspended or gone meanwhile: what was not stored is looked for again once the account is back.
      if (foreign > 0) return { kind: 'later', at: now() + goneMs };
      found += stored;
    }
    place = created.after;
    if (place === null) break;
  }
  if (found > 0) log('emails-reconciled', { portalId, found });
  return place === null
    ? { kind: 'done', progress: { from: to } }
    : { kind: 'again', progress: { from, to, after: place } };
}

function toEvent(portalId: number, id: string, occurredAt: number): IncomingEvent {
  return { portalId, kind: 'email', objectId: id, dedupeKey: `reconciled:${id}`, occurredAt };
}
