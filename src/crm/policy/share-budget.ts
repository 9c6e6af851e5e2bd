import type { Operation } from './operation.ts';
import type { LocalRateBudget, RateBudget } from './rate-budget.ts';

type Lane = Operation['lane'];

/**
 * What was sent lately, so that another process can go on within the same budget. Times are epoch
 * milliseconds.
 */
export interface Spent {
  /** What HubSpot said it allows in ten seconds. */
  readonly most: number;
  /** When requests were sent, oldest first: the first one's time, then milliseconds from each to the next. */
  readonly general: readonly number[];
  readonly search: readonly number[];
}

/**
 * A share of a portal's rate limit, for work that must leave room for others: in any ten seconds never more
 * requests than the share of what HubSpot allows, in any second never more searches; and never more than the
 * portal's own budget gives.
 */
export interface ShareBudget extends RateBudget {
  /** @param share 0 to 1 */
  use(share: number): void;
  /** Requests in ten seconds. */
  limit(): number;
  /** When so many requests will have had their turn, epoch milliseconds. */
  readyAt(requests: number, now: number): number;
  resume(spent: Spent): void;
  /** The request that keeps it is counted in. */
  spent(now: number): Spent;
}

/**
 * HubSpot counts by its own clock, and a request takes longer to arrive at times: a little room at the
 * edges.
 */
const windowMs: Readonly<Record<Lane, number>> = { general: 10_000 + 300, search: 1_000 + 100 };

const searchesPerSecond = 5;

/**
 * Left for those who look how far it came, whose first request nobody has planned; a very small share has
 * no room for them.
 */
const looks = 2;
const fewRequests = 40;

/** Until HubSpot has said what it allows: the least of any account, an app of the marketplace's aside. */
const leastLimit = 100;

export function createShareBudget(portal: LocalRateBudget): LocalRateBudget & ShareBudget;
export function createShareBudget(portal: RateBudget): ShareBudget;
export function createShareBudget(portal: RateBudget): ShareBudget {
  const sent: Record<Lane, number[]> = { general: [], search: [] };
  let share = 1;
  let most = leastLimit;
  const limits: Readonly<Record<Lane, () => number>> = {
    general: () => {
      const whole = Math.floor(most * share);
      return Math.max(1, whole > fewRequests ? whole - looks : whole);
    },
    search: () => Math.max(1, Math.floor(searchesPerSecond * share)),
  };
  /**
   * When the last of so many further requests may go: the one that is `limit` places before it has left
   * the window.
   */
  const turnOf = (lane: Lane, requests: number, now: number): number => {
    const first = sent[lane].at(requests - 1 - limits[lane]());
    return first === undefined ? now : Math.max(now, first + windowMs[lane]);
  };
  return {
    reserve(lane, now) {
      sent[lane] = sent[lane].filter((at) => at > now - windowMs[lane]);
      const turn = Math.max(turnOf(lane, 1, now), sent[lane].at(-1) ?? now);
      const waitMs = portal.reserve(lane, now, turn);
      if (typeof waitMs === 'number') {
        const at = Math.max(turn, now + waitMs);
        sent[lane].push(at);
        return at - now;
      }
      // Its place is taken before the portal's budget answers: others may ask meanwhile.
      sent[lane].push(turn);
      return waitMs.then((ms) => {
        const at = Math.max(turn, now + ms);
        moveBack(sent[lane], turn, at);
        return at - now;
      });
    },
    release(lane) {
      sent[lane].pop();
      portal.release(lane);
    },
    learn(answer, now) {
      portal.learn(answer, now);
      const max = Number(answer.headers['x-hubspot-ratelimit-max'] || Number.NaN);
      if (max > 0) most = max;
    },
    pause: (lane, until) => portal.pause(lane, until),
    use(value) {
      share = Math.min(1, Math.max(0, value));
    },
    limit: limits.general,
    readyAt: (requests, now) => turnOf('general', Math.min(requests, limits.general()), now),
    resume(spent) {
      most = spent.most;
      for (const lane of ['general', 'search'] as const) {
        sent[lane] = [...toTimes(spent[lane]), ...sent[lane]].sort((a, b) => a - b);
      }
    },
    spent: (now) => ({
      most,
      general: toSteps([...sent.general.filter((at) => at > now - windowMs.general), now]),
      search: toSteps(sent.search.filter((at) => at > now - windowMs.search)),
    }),
  };
}

function moveBack(times: number[], from: number, to: number): void {
  const place = times.lastIndexOf(from);
  if (place < 0) return;
  times.splice(place, 1, to);
  times.sort((a, b) => a - b);
}

function toSteps(times: readonly number[]): number[] {
  const whole = times.map(Math.ceil).sort((a, b) => a - b);
  return whole.map((at, index) => (index === 0 ? at : at - (whole[index - 1] ?? 0)));
}

function toTimes(steps: readonly number[]): number[] {
  let at = 0;
  return steps.map((step) => (at += step));
}
