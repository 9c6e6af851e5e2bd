import type { PortalClock } from '../portal.contract.ts';
import type { ApiError } from '../wire/api-error.ts';
import { dailyLimit, secondlyLimit, tenSecondlyLimit } from '../wire/errors.ts';

const tenSeconds = 10_000;
const second = 1_000;
const day = 86_400_000;
const searchesPerSecond = 5;

/** Calls a day of a private app, Professional. */
export const defaultDailyLimit = 650_000;

export interface RateLimits {
  /** Counts a request; the 429 that it gets instead, or null. Searches have their own limit and do not count here. */
  admit(isSearch: boolean): ApiError | null;
  headers(): Record<string, string>;
  clear(): void;
}

/** HubSpot's limits by portal time: a rolling window of ten seconds, one second for searches, and the UTC day. */
export function createRateLimits(clock: PortalClock, perTenSeconds: number, perDay = defaultDailyLimit): RateLimits {
  let requests: number[] = [];
  let searches: number[] = [];
  let today = { start: 0, count: 0 };

  const forget = (now: number) => {
    requests = requests.filter((at) => at > now - tenSeconds && at <= now);
    searches = searches.filter((at) => at > now - second && at <= now);
    const start = Math.floor(now / day) * day;
    if (start !== today.start) today = { start, count: 0 };
  };

  return {
    admit(isSearch) {
      const now = clock.now();
      forget(now);
      if (today.count >= perDay) return dailyLimit();
      if (isSearch && searches.length >= searchesPerSecond) return secondlyLimit();
      if (!isSearch && requests.length >= perTenSeconds) return tenSecondlyLimit();
      (isSearch ? searches : requests).push(now);
      today.count += 1;
      return null;
    },
    headers() {
      forget(clock.now());
      return {
        'x-hubspot-ratelimit-max': String(perTenSeconds),
        'x-hubspot-ratelimit-remaining': String(Math.max(0, perTenSeconds - requests.length)),
        'x-hubspot-ratelimit-interval-milliseconds': String(tenSeconds),
        'x-hubspot-ratelimit-daily': String(perDay),
        'x-hubspot-ratelimit-daily-remaining': String(Math.max(0, perDay - today.count)),
      };
    },
    clear() {
      requests = [];
      searches = [];
      today = { start: 0, count: 0 };
    },
  };
}
