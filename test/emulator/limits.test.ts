import { describe, expect, it } from 'vitest';
import { startApi } from './support/api.ts';
import type { Api } from './support/api.ts';

const contacts = '/crm/v3/objects/contacts';
const times = async (count: number, run: () => Promise<{ status: number }>) => {
  const statuses: number[] = [];
  for (let n = 0; n < count; n += 1) statuses.push((await run()).status);
  return statuses;
};
const list = (api: Api) => () => api('GET', contacts);

describe('ten seconds', () => {
  it('take as many requests as allowed, then 429 until portal time has passed', async () => {
    const api = await startApi({ requestsPerTenSeconds: 3 });
    expect(await times(4, list(api))).toEqual([200, 200, 200, 429]);
    api.portal.clock.advance(9_999);
    expect((await list(api)()).status).toBe(429);
    api.portal.clock.advance(1);
    expect((await list(api)()).status).toBe(200);
  });

  it('are told in the headers of every answer', async () => {
    const api = await startApi({ requestsPerTenSeconds: 2 });
    const seen = [];
    for (let n = 0; n < 3; n += 1) {
      const { headers } = await list(api)();
      seen.push(
        ['max', 'remaining', 'interval-milliseconds', 'daily', 'daily-remaining'].map((name) =>
          headers.get(`X-HubSpot-RateLimit-${name}`),
        ),
      );
    }
    expect(seen).toEqual([
      ['2', '1', '10000', '650000', '649999'],
      ['2', '0', '10000', '650000', '649998'],
      ['2', '0', '10000', '650000', '649998'],
    ]);
  });

  it('name their policy in the 429', async () => {
    const api = await startApi({ requestsPerTenSeconds: 0 });
    const { status, body } = await list(api)();
    expect(status).toBe(429);
    expect(body).toMatchObject({
      status: 'error',
      category: 'RATE_LIMITS',
      errorType: 'RATE_LIMIT',
      policyName: 'TEN_SECONDLY_ROLLING',
    });
  });

  it('are 190 requests unless told otherwise', async () => {
    const api = await startApi();
    expect((await list(api)()).headers.get('X-HubSpot-RateLimit-Max')).toBe('190');
  });
});

describe('searches', () => {
  it('are five a second, and do not count among the others', async () => {
    const api = await startApi({ requestsPerTenSeconds: 1 });
    const search = () => api('POST', `${contacts}/search`, {});
    expect(await times(6, search)).toEqual([200, 200, 200, 200, 200, 429]);
    const refused = await search();
    expect(refused.body).toMatchObject({
      policyName: 'SECONDLY',
      message: 'You have reached your secondly limit.',
    });
    expect((await list(api)()).status).toBe(200);
    api.portal.clock.advance(1_000);
    expect((await search()).status).toBe(200);
  });
});

describe('the day', () => {
  it('has its own limit, which ends with the day', async () => {
    const api = await startApi({ requestsPerDay: 1, now: Date.UTC(2026, 0, 1, 23, 59) });
    expect(await times(2, list(api))).toEqual([200, 429]);
    expect((await list(api)()).body.policyName).toBe('DAILY');
    api.portal.clock.advance(60_000);
    expect((await list(api)()).status).toBe(200);
  });
});

describe('a body', () => {
  it('above ten megabytes is refused', async () => {
    const api = await startApi();
    const answer = await api('POST', contacts, { properties: { message: 'x'.repeat(10_000_001) } });
    expect(answer.status).toBe(413);
  });
});
