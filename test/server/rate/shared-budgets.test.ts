import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RateBudget } from '#crm/policy/rate-budget.ts';
import type { Lane } from '../../../src/server/host/open-host.ts';
import { createPostgresTokenLedger } from '../../../src/server/rate/postgres-token-ledger.ts';
import { createSharedBudgets } from '../../../src/server/rate/shared-budgets.ts';
import { openTestDatabase, type TestDatabase } from '../../support/postgres.ts';

let test: TestDatabase;
let portalId = 0;
let now = 1_800_000_000_000;
beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.close());

/** A budget as each of so many processes has it, of an account that nobody has asked for. Waiting moves the clock. */
function processes(count: number, lane: Lane = 'person', forMs = 0) {
  portalId += 1;
  const ledger = createPostgresTokenLedger(test.database, () => now);
  const sleep = async (ms: number) => void (now += Math.ceil(ms));
  return Array.from({ length: count }, () => {
    const budgets = createSharedBudgets({ ledger, now: () => now, sleep });
    return {
      open: (other: Lane = lane): RateBudget =>
        budgets.open({ portalId, lane: other, deadlineAt: forMs === 0 ? now : now + forMs }),
    };
  });
}

/** Most of these within a window of HubSpot's, wherever it begins. */
const densest = (times: readonly number[], windowMs: number) =>
  Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + windowMs).length));

const steps = (count: number, maxGap: number) =>
  fc.array(
    fc.record({
      gap: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: maxGap })),
      process: fc.nat(count - 1),
      lane: fc.constantFrom<Lane>('person', 'events', 'background'),
    }),
    { minLength: 100, maxLength: 220 },
  );

describe('processes that ask for requests of one account as they like', () => {
  it.each([
    { count: 2, kind: 'general', windowMs: 10_000, most: 110, maxGap: 200 },
    { count: 5, kind: 'general', windowMs: 10_000, most: 110, maxGap: 100 },
    { count: 5, kind: 'search', windowMs: 1_000, most: 5, maxGap: 300 },
  ] as const)(
    'are never given more than HubSpot allows in any window: $count processes, $kind',
    async ({ count, kind, windowMs, most, maxGap }) => {
      await fc.assert(
        fc.asyncProperty(steps(count, maxGap), async (demand) => {
          const all = processes(count);
          const sent: number[] = [];
          for (const { gap, process, lane } of demand) {
            now += gap;
            const budget = all[process]?.open(lane);
            if ((await budget?.reserve(kind, now)) === 0) sent.push(now);
          }
          expect(sent.length).toBeGreaterThan(0);
          expect(densest(sent, windowMs)).toBeLessThanOrEqual(most);
        }),
        { numRuns: 4 },
      );
    },
  );

  it('share what may go at once, also when all ask in the same moment', async () => {
    const all = processes(5);
    const asked = all.flatMap((one) => Array.from({ length: 30 }, () => one.open().reserve('general', now)));
    const given = (await Promise.all(asked)).filter((waitMs) => waitMs === 0);
    expect(given.length).toBeGreaterThan(20);
    expect(given.length).toBeLessThanOrEqual(26);
  });

  it('are given three fifths of the limit on end, and more', async () => {
    const [one] = processes(1, 'background', 3_600_000);
    const budget = one?.open();
    for (let request = 0; request < 30; request += 1) await budget?.reserve('general', now);
    const from = now;
    for (let request = 0; request < 200; request += 1) await budget?.reserve('general', now);
    expect((200 / (now - from)) * 10_000).toBeGreaterThan(66);
  });
});

describe('a person', () => {
  it('is served at once where background work has taken all that it may', async () => {
    const [one, another] = processes(2);
    const background = one?.open('background');
    while ((await background?.reserve('general', now)) === 0);
    const person = another?.open('person');
    for (let call = 0; call < 6; call += 1) expect(await person?.reserve('general', now)).toBe(0);
  });

  it('is told how long it would take, where that is too long', async () => {
    const [one] = processes(1);
    const person = one?.open('person');
    while ((await person?.reserve('general', now)) === 0);
    const waitMs = (await person?.reserve('general', now)) ?? 0;
    expect(waitMs).toBeGreaterThan(0);
    now += waitMs;
    expect(await one?.open('person').reserve('general', now)).toBe(0);
  });
});

describe('what HubSpot asked one process to wait', () => {
  it('the others wait, too', async () => {
    const [one, another] = processes(2, 'events', 60_000);
    one?.open().pause('general', now + 3_000);
    const from = now;
    await expect
      .poll(async () => {
        const [row] = await test.database.asOperator((sql) =>
          sql.query('select 1 from pipeline.rate_budgets where portal_id = $1 and paused_until > 0', [
            portalId,
          ]),
        );
        return row;
      })
      .toBeDefined();
    await another?.open().reserve('general', now);
    expect(now - from).toBeGreaterThanOrEqual(3_000);
    await another?.open().reserve('search', now);
    expect(now - from).toBeLessThan(3_100);
  });
});
