import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { learnAccount } from '../../../src/app/use-cases/learn-account.ts';
import { walkOnce } from '../snapshot/snapshot-support.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { funnelAccount, pastContact, pastDeal, read, view } from './funnel-support.ts';

const range = (count: number, first: number) => Array.from({ length: count }, (_, at) => String(first + at));

/** 30 leads: 20 became qualified for marketing after 10 to 29 days, 9 of these customers 40 days later; 10 skipped to it. */
const contacts = range(40, 1_000).map((id, at) => {
  if (at < 9)
    return pastContact(id, [
      ['lead', 90 + at],
      ['marketingqualifiedlead', 80],
      ['customer', 40],
    ]);
  if (at < 20)
    return pastContact(id, [
      ['lead', 90 + at],
      ['marketingqualifiedlead', 80],
    ]);
  if (at < 30) return pastContact(id, [['lead', 300]]);
  return pastContact(id, [
    ['lead', 100],
    ['customer', 95],
  ]);
});

/** 12 deals left the first stage after 5 to 16 days: 9 went on, 3 were lost. */
const deals = range(12, 3_000).map((id, at) =>
  pastDeal(id, [
    ['qualified', 100 + 5 + at],
    [at < 9 ? 'proposal' : 'lost', 100],
  ]),
);

let app: AppPortal;
beforeAll(async () => {
  const seed = funnelAccount(...contacts, ...deals);
  app = await startAppPortal(seed);
  await app.reset(seed);
  app.portal.clock.advance(10_000);
  await learnAccount({ timeZone: 'Europe/Paris' }, app.context());
  app.portal.clock.advance(10_000);
  await walkOnce(app, 'start');
});
afterAll(() => app.portal.close());

describe('how the steps really go', () => {
  it('is counted over contacts and over deals', async () => {
    const { result, calls } = await app.calls(() => view(app, read));
    const median = (values: readonly number[]) => {
      const sorted = [...values].sort((a, b) => a - b);
      const [low = 0, high = 0] = [
        sorted[Math.floor((sorted.length - 1) / 2)],
        sorted[Math.floor(sorted.length / 2)],
      ];
      return (low + high) / 2;
    };
    const leads = [...range(20, 10).map(Number), ...Array<number>(10).fill(5)];
    expect(Object.fromEntries(result.reality.map(({ stepId, ...figures }) => [stepId, figures]))).toEqual({
      // Nobody ever was a subscriber, a sales qualified lead or an opportunity, and nobody became an evangelist.
      'lifecycle:lead': {
        conversion: { rate: 0.75, n: 40 },
        medianDays: { days: median(leads), n: 30 },
      },
      'lifecycle:marketingqualifiedlead': {
        conversion: { rate: 0.6333, n: 30 },
        medianDays: { days: 40, n: 9 },
      },
      'stage:default:qualified': {
        conversion: { rate: 0.75, n: 12 },
        medianDays: { days: 10.5, n: 12 },
      },
    });
    expect(result.timeZone).toBe('Europe/Paris');
    expect(calls).toBeLessThanOrEqual(15);
  });

  it('asks HubSpot for no name and no address', async () => {
    const bodies: string[] = [];
    const fetch: typeof globalThis.fetch = (input, init) => {
      if (typeof init?.body === 'string') bodies.push(init.body);
      return globalThis.fetch(input, init);
    };
    await view(app, read, { fetch });
    expect(bodies.length).toBeGreaterThan(5);
    expect(bodies.filter((body) => /firstname|lastname|email|phone/.test(body))).toEqual([]);
  });
});
