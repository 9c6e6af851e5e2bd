import { createRecentMap } from '#core/recent-map.ts';
import { createRateBudget, type LocalRateBudget } from '#crm/policy/rate-budget.ts';
import type { Log } from '../../app/use-cases/context.ts';
import { limits } from './limits.ts';
import type { DrawRequest, Drawn, TokenLedger } from './token-ledger.ts';

/** A draw that takes longer is of little use: its tokens would be too old when they come. */
const patienceShare = 0.8;
/** How long the database is left alone after it did not answer. */
const restMs = 2_000;
/** Requests in ten seconds, of this process alone, as long as nobody can ask the others: a fifth of the limit. */
const aloneRequests = 22;
/** Accounts at work within the same seconds, in one process. */
const mostPortals = 1_000;

export interface GuardedLedgerDeps {
  readonly ledger: TokenLedger;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly log: Log;
}

/**
 * A ledger that always answers: where the database does not, each process goes on with a small share of its own, so that
 * cards still work. Five processes together then stay within the limit; more of them are told so by HubSpot.
 */
export function createGuardedLedger({ ledger, now, log }: GuardedLedgerDeps): TokenLedger {
  const alone = createRecentMap<number, LocalRateBudget>(mostPortals);
  let restsUntil = -Infinity;

  function drawAlone({ portalId, kind }: DrawRequest): Drawn {
    const budget = alone.get(portalId, () => createRateBudget({ requests: aloneRequests, windowMs: 10_000 }));
    const waitMs = budget.reserve(kind, now());
    if (waitMs <= 0) return { granted: 1, waitMs: 0 };
    budget.release(kind);
    return { granted: 0, waitMs: Math.ceil(waitMs) };
  }

  return {
    async draw(request) {
      if (now() < restsUntil) return drawAlone(request);
      try {
        return await withPatience(ledger.draw(request), limits[request.kind].keptMs * patienceShare);
      } catch (error) {
        restsUntil = now() + restMs;
        log('rate-budget-alone', { error: error instanceof Error ? error.name : 'unknown' });
        return drawAlone(request);
      }
    },
    async pause(portalId, kind, forMs) {
      alone.peek(portalId)?.pause(kind, now() + forMs);
      // Others who were not told are told by HubSpot.
      await ledger.pause(portalId, kind, forMs).catch(() => undefined);
    },
  };
}

async function withPatience<Value>(work: Promise<Value>, patienceMs: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the budget took too long')), patienceMs);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
