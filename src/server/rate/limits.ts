import type { Operation } from '#crm/policy/operation.ts';
import type { Lane } from '../host/open-host.ts';

/** The two limits of an account that HubSpot counts apart. */
export type Kind = Operation['lane'];

/** How one of them is kept by all processes together. */
export interface Limit {
  /** That may go at once. */
  readonly burst: number;
  readonly tokensPerMs: number;
  /** Tokens of one draw at most. */
  readonly portion: number;
  /** After a draw its tokens are good for so long. */
  readonly keptMs: number;
  /** Tokens that each kind of work leaves to those before it. */
  readonly left: Readonly<Record<Lane, number>>;
}

/**
 * HubSpot counts by its own clock, and a request takes longer to arrive at times, so that two windows of ours may look a
 * little shorter to it.
 */
const edgeMs = 200;

/**
 * A bucket that holds `burst` and refills evenly. In any window of HubSpot's are spent, at most, the burst and what flowed
 * in during the window and during the time for which drawn tokens are kept before it: so much has to stay below the limit.
 */
function toLimit(
  { requests, windowMs }: { readonly requests: number; readonly windowMs: number },
  { burst, portion, keptMs, left }: Omit<Limit, 'tokensPerMs'>,
): Limit {
  const tokensPerMs = (requests - burst) / (windowMs + keptMs + edgeMs);
  return { burst, portion, keptMs, left, tokensPerMs };
}

/**
 * What HubSpot allows an OAuth app in each account: 110 requests in ten seconds, searches not counted, and 5 searches in a
 * second; two are spared for calls that are sent once more with a renewed token. It gives 73 requests in ten seconds on end,
 * two thirds of the limit, and 2 searches in a second.
 */
export const limits: Readonly<Record<Kind, Limit>> = {
  general: toLimit(
    { requests: 108, windowMs: 10_000 },
    { burst: 26, portion: 4, keptMs: 1_000, left: { person: 0, events: 6, background: 12 } },
  ),
  search: toLimit(
    { requests: 5, windowMs: 1_000 },
    { burst: 2, portion: 1, keptMs: 250, left: { person: 0, events: 0, background: 1 } },
  ),
};
