import { createRecentMap } from '#core/recent-map.ts';
import type { HttpAnswer, Operation } from './operation.ts';

/** A portal's share of HubSpot's rate limit; one instance serves all gateways of a portal in a process. */
export interface RateBudget {
  /**
   * Reserves one request and returns the milliseconds from `now` to wait before sending it. A budget that processes share has
   * to ask for it, and may do the waiting itself.
   * @param earliest the request will not be sent before; default `now`
   */
  reserve(lane: Operation['lane'], now: number, earliest?: number): number | Promise<number>;
  /** Gives a reservation back that was not used. */
  release(lane: Operation['lane']): void;
  /** Learns the portal's true limit and what is left of it from an answer's headers. */
  learn(answer: HttpAnswer, now: number): void;
  /** Nobody sends before this time: HubSpot said so. */
  pause(lane: Operation['lane'], until: number): void;
}

interface Bucket {
  burst: number;
  tokensPerMs: number;
  /** Below zero: requests that wait for their turn. */
  tokens: number;
  updatedAt: number;
  pausedUntil: number;
}

/**
 * HubSpot counts in a rolling window, so a bucket that may burst b and refills r per window can reach b + r in it.
 * 30 % may go at once and 70 % flow evenly: never above the limit, and 70 % of it sustained.
 */
const burstShare = 0.3;

/** 190 requests in 10 s: private apps in Professional and Enterprise accounts; headers correct it. */
const generalLimit = { requests: 190, windowMs: 10_000 };
const searchLimit = { requests: 5, windowMs: 1_000 };

/** A budget of this process alone, which knows at once. */
export interface LocalRateBudget extends RateBudget {
  reserve(lane: Operation['lane'], now: number): number;
}

export function createRateBudget(
  limit: { requests: number; windowMs: number } = generalLimit,
): LocalRateBudget {
  const buckets = { general: createBucket(limit), search: createBucket(searchLimit) };
  return {
    reserve: (lane, now) => reserve(buckets[lane], now),
    release: (lane) => {
      buckets[lane].tokens += 1;
    },
    learn: (answer, now) => learn(buckets.general, answer, now),
    pause: (lane, until) => {
      buckets[lane].pausedUntil = Math.max(buckets[lane].pausedUntil, until);
    },
  };
}

function createBucket(limit: { requests: number; windowMs: number }): Bucket {
  const bucket: Bucket = {
    burst: 0,
    tokensPerMs: 0,
    tokens: Infinity,
    updatedAt: -Infinity,
    pausedUntil: -Infinity,
  };
  setLimit(bucket, limit.requests, limit.windowMs);
  return bucket;
}

function setLimit(bucket: Bucket, requests: number, windowMs: number): void {
  bucket.burst = Math.max(1, Math.floor(requests * burstShare));
  bucket.tokensPerMs = (requests * (1 - burstShare)) / windowMs;
  bucket.tokens = Math.min(bucket.tokens, bucket.burst);
}

function reserve(bucket: Bucket, now: number): number {
  refill(bucket, now);
  bucket.tokens -= 1;
  const turn = bucket.tokens >= 0 ? 0 : -bucket.tokens / bucket.tokensPerMs;
  return Math.max(turn, bucket.pausedUntil - now, 0);
}

function refill(bucket: Bucket, now: number): void {
  const elapsed = Math.max(0, now - bucket.updatedAt);
  if (Number.isFinite(elapsed))
    bucket.tokens = Math.min(bucket.burst, bucket.tokens + elapsed * bucket.tokensPerMs);
  bucket.updatedAt = now;
}

function learn(bucket: Bucket, answer: HttpAnswer, now: number): void {
  const max = headerNumber(answer, 'x-hubspot-ratelimit-max');
  const windowMs = headerNumber(answer, 'x-hubspot-ratelimit-interval-milliseconds');
  const remaining = headerNumber(answer, 'x-hubspot-ratelimit-remaining');
  if (max !== null && windowMs !== null && max > 0 && windowMs > 0) setLimit(bucket, max, windowMs);
  if (remaining === null) return;
  refill(bucket, now);
  bucket.tokens = Math.min(bucket.tokens, remaining);
}

function headerNumber(answer: HttpAnswer, name: string): number | null {
  const text = answer.headers[name];
  const value = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

/**
 * An app function serves one portal. Where a process serves many, a budget that is forgotten starts full again: by then
 * as many other portals have sent something, which takes far longer than the window.
 */
const mostPortals = 2_000;
const budgetByPortal = createRecentMap<string, LocalRateBudget>(mostPortals);

/** The budget that all gateways of this process share for one portal. */
export function rateBudgetOf(basePath: string, portalId: number): LocalRateBudget {
  return budgetByPortal.get(`${basePath} ${portalId}`, () => createRateBudget());
}
