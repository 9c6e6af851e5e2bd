import { createRecentMap } from '#core/recent-map.ts';
import type { RateBudget } from '#crm/policy/rate-budget.ts';
import type { Lane } from '../host/open-host.ts';
import { limits, type Kind } from './limits.ts';
import { createPurse, type Purse } from './purse.ts';
import type { TokenLedger } from './token-ledger.ts';

export interface BudgetRequest {
  readonly portalId: number;
  readonly lane: Lane;
  /** Nothing is waited for beyond; epoch milliseconds. */
  readonly deadlineAt: number;
}

/** The rate budgets of all accounts, each one for all processes together. */
export interface SharedBudgets {
  /** For one piece of work. It does its waiting itself. */
  open(request: BudgetRequest): RateBudget;
}

export interface SharedBudgetsDeps {
  readonly ledger: TokenLedger;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Three purses for each account that is at work within the same second; what is forgotten is a few tokens. */
const mostPurses = 3_000;

/** A wait is at most so long: what was reckoned with may have changed meanwhile. Milliseconds. */
const longestWaitMs = 1_000;

export function createSharedBudgets({ ledger, now, sleep }: SharedBudgetsDeps): SharedBudgets {
  const purses = createRecentMap<string, Purse>(mostPurses);
  const pausedUntil = createRecentMap<string, number>(mostPurses);

  function purseOf(portalId: number, lane: Lane, kind: Kind): Purse {
    const { portion, keptMs, left } = limits[kind];
    const request = { portalId, kind, want: portion, leave: left[lane] };
    return purses.get(`${portalId} ${lane} ${kind}`, () => createPurse(ledger, request, keptMs, now));
  }

  function take(portalId: number, lane: Lane, kind: Kind): Promise<number> {
    const rest = (pausedUntil.peek(`${portalId} ${kind}`) ?? 0) - now();
    return rest > 0 ? Promise.resolve(rest) : purseOf(portalId, lane, kind).take();
  }

  return {
    open: ({ portalId, lane, deadlineAt }) => ({
      async reserve(kind, from, earliest = from) {
        let waitMs = earliest - now();
        if (waitMs <= 0) waitMs = await take(portalId, lane, kind);
        while (waitMs > 0 && now() + waitMs < deadlineAt) {
          await sleep(Math.min(waitMs, longestWaitMs));
          waitMs = earliest - now();
          if (waitMs <= 0) waitMs = await take(portalId, lane, kind);
        }
        // Where it would take too long, the caller is told how long.
        return now() + Math.max(0, waitMs) - from;
      },
      // What was drawn and not spent is gone after a moment.
      release: () => undefined,
      // The limit of an OAuth app is known, and nobody else spends of it.
      learn: () => undefined,
      pause(kind, until) {
        pausedUntil.set(`${portalId} ${kind}`, until);
        void ledger.pause(portalId, kind, until - now());
      },
    }),
  };
}
