import { createRecentMap } from '#core/recent-map.ts';
import { CrmError } from '#crm/crm.ts';
import { processEvents } from '../../app/handlers/process-events.ts';
import type { ParsedBody } from '../../app/handlers/requests/webhook-body.ts';
import { errorToFailure } from '../../app/handlers/shell/error-to-failure.ts';
import type { Host } from '../../app/handlers/shell/host.ts';
import type { Log } from '../../app/use-cases/context.ts';
import { DatabaseError } from '../db/database-error.ts';
import type { OpenHost } from '../host/open-host.ts';
import type { SecondLooks } from '../host/second-looks.ts';
import type { BatchOutcome, EventBatch, ProcessBatch } from './event-work.ts';

export interface ProcessBatchDeps {
  readonly openHost: OpenHost;
  readonly secondLooks: Pick<SecondLooks, 'note'>;
  readonly log: Log;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** In [0, 1). Default: Math.random. */
  readonly random?: () => number;
  /** How long a portion may take, milliseconds; default 25,000. */
  readonly forMs?: number;
}

const defaultForMs = 25_000;
/** The first rest of an account after HubSpot did not answer, doubled each time, and the longest. Milliseconds. */
const firstRestMs = 2_000;
const longestRestMs = 120_000;
/** Whatever HubSpot asks for: the day's limit aside, it never asks for more. */
const longestAskedMs = 900_000;
/** The app's properties come soon after the installation, or when an admin puts them back. */
const setUpMs = 60_000;
/** Accounts that rest at the same time: all of them, when HubSpot is out of order. */
const mostResting = 20_000;

/** Works off portions of events by the handler that webhooks of the private edition go to. */
export function createProcessBatch(deps: ProcessBatchDeps): ProcessBatch {
  const { openHost, log, now, random = Math.random, forMs = defaultForMs } = deps;
  /** How often in a row an account had to rest. */
  const setbacks = createRecentMap<number, number>(mostResting);

  function rest(portalId: number, why: string, askedMs: number | null): BatchOutcome {
    const count = setbacks.peek(portalId) ?? 0;
    setbacks.set(portalId, count + 1);
    const backOff = Math.min(longestRestMs, firstRestMs * 2 ** Math.min(count, 10));
    // Half of it at random, so that the accounts do not all come back at once.
    const ms = Math.min(longestAskedMs, Math.max(askedMs ?? 0, backOff / 2)) + (random() * backOff) / 2;
    log('account-rests', { portalId, why, ms: Math.round(ms) });
    return { kind: 'later', at: Math.ceil(now() + ms) };
  }

  return async (batch) => {
    const { portalId } = batch;
    const opened = await openHost({ portalId, lane: 'events', forMs });
    if (!opened.ok)
      return opened.reason === 'not-installed' ? { kind: 'gone' } : rest(portalId, 'no-token', null);
    const unknown: string[] = [];
    const host = { ...opened.host, onUnknownSender: (ids: readonly string[]) => void unknown.push(...ids) };
    try {
      const again = await workOff(toBody(batch), host);
      await deps.secondLooks.note(portalId, unknown);
      setbacks.delete(portalId);
      return { kind: again ? 'again' : 'done' };
    } catch (error) {
      const passing = toPassing(error);
      if (!passing) throw error;
      return passing.why === 'out-of-budget'
        ? { kind: 'again' }
        : rest(portalId, passing.why, passing.askedMs);
    }
  };
}

/**
 * Whether some of it is to come again. Where not one email of a portion fits into the calls that a portion may take, because
 * each names many deals, its halves do.
 */
async function workOff(body: ParsedBody, host: Host): Promise<boolean> {
  const { again, counts } = await processEvents(body, host);
  const { emailIds } = body;
  if (again || !counts['deferred'] || emailIds.length < 2) return again;
  const half = Math.ceil(emailIds.length / 2);
  const first = await workOff({ ...noEvents, emailIds: emailIds.slice(0, half) }, host);
  return (await workOff({ ...noEvents, emailIds: emailIds.slice(half) }, host)) || first;
}

const noEvents = { dealIds: [], contactIds: [], erasedContactIds: [], ignored: 0 };

function toBody({ emailIds, dealIds, contactIds, erasedContactIds }: EventBatch) {
  return { emailIds, dealIds, contactIds, erasedContactIds, ignored: 0 };
}

interface Passing {
  readonly why: string;
  readonly askedMs: number | null;
}

/** What a later time mends. A token that was refused is another then, or there is none: the account has uninstalled the app. */
const passingCategories: ReadonlySet<CrmError['category']> = new Set([
  ...(['rate-limited', 'timeout', 'unavailable', 'unauthorized', 'out-of-budget'] as const),
]);

/** Null for what stays however long one waits: a defect, a refused write, a missing right. */
function toPassing(error: unknown): Passing | null {
  if (error instanceof DatabaseError) return error.retryable ? { why: 'database', askedMs: null } : null;
  if (!(error instanceof CrmError)) return null;
  if (errorToFailure(error).code === 'not-set-up') return { why: 'not-set-up', askedMs: setUpMs };
  const isPassing =
    passingCategories.has(error.category) || (error.category === 'unexpected-response' && error.retryable);
  return isPassing ? { why: error.category, askedMs: error.retryAfterMs } : null;
}
