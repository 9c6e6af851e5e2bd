import type { PortalClock } from '../portal.contract.ts';
import type { ApiError } from '../wire/api-error.ts';
import { dailyLimit, secondlyLimit, tenSecondlyLimit } from '../wire/errors.ts';

const tenSeconds = 10_000;
const second = 1_000;
const day = 86_400_000;
const searchesPerSecond = 5;

export interface RateLimits {
  /** Counts a request; the 429 that it gets instead, or null. Searches have their own limit and do not count here. */
  admit(isSearch: boolean): ApiError | null;
  headers(): Record<string, string>;
  clear(): void;
}

/**
 * HubSpot's limits by portal time: a rolling window of ten seconds, one second for searches, and the UTC day with
 * the 650,000 requests of a private app in Professional. An OAuth app has no daily limit (Infinity) and no headers of it.
 */
export function createRateLimits(clock: PortalClock, perTenSeconds: number, perDay = 650_000): RateLimits {
  const requests = createWindow(tenSeconds);
  const searches = createWindow(second);
  let today = { start: 0, count: 0 };
  const callsToday = (now: number) => {
    const start = Math.floor(now / day) * day;
    if (start !== today.start) today = { start, count: 0 };
    return today.count;
  };

  return {
    admit(isSearch) {
      const now = clock.now();
      if (callsToday(now) >= perDay) return dailyLimit();
      if (isSearch && searches.count(now) >= searchesPerSecond) return secondlyLimit();
      if (!isSearch && requests.count(now) >= perTenSeconds) return tenSecondlyLimit();
      (isSearch ? searches : requests).add(now);
      today.count += 1;
      return null;
    },
    headers() {
      const now = clock.now();
      return {
        'x-hubspot-ratelimit-max': String(perTenSeconds),
        'x-hubspot-ratelimit-remaining': String(Math.max(0, perTenSeconds - requests.count(now))),
        'x-hubspot-ratelimit-interval-milliseconds': String(tenSeconds),
        ...(perDay === Infinity ? {} : dailyHeaders(perDay, callsToday(now))),
      };
    },
    clear() {
      requests.clear();
      searches.clear();
      today = { start: 0, count: 0 };
    },
  };
}

const dailyHeaders = (perDay: number, today: number): Record<string, string> => ({
  'x-hubspot-ratelimit-daily': String(perDay),
  'x-hubspot-ratelimit-daily-remaining': String(Math.max(0, perDay - today)),
});

/**
 * Counts what happened in the last milliseconds, by the moment it happened at: a clock that stands keeps one number,
 * however many requests come. Moments after now, left by a clock set back, do not count.
 */
function createWindow(milliseconds: number) {
  const counts = new Map<number, number>();
  let total = 0;
  let latest = -Infinity;
  const drop = (now: number) => {
    for (const [at, count] of counts) {
      if (at > now - milliseconds && at <= now) {
        if (latest <= now) break;
      } else {
        counts.delete(at);
        total -= count;
      }
    }
    latest = Math.min(latest, now);
  };
  return {
    count(now: number): number {
      drop(now);
      return total;
    },
    add(at: number): void {
      counts.set(at, (counts.get(at) ?? 0) + 1);
      total += 1;
      latest = Math.max(latest, at);
    },
    clear(): void {
      counts.clear();
      total = 0;
    },
  };
}
