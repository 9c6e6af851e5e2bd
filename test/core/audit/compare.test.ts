import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFacts, enough } from '#core/audit/compare.ts';
import { addDeal, type FactTables } from '#core/audit/table.ts';
import { auditFactIds, type AuditFactId } from '#core/views/audit-view.ts';
import { createDice } from './support/dice.ts';
import { table } from './support/reference.ts';

const effect = table(70, 30, 40, 60);
const none = table(40, 60, 41, 59);

describe('comparing facts', () => {
  it('says share, win rates, lift and how sure it is', () => {
    const { rows } = compareFacts({ 'several-contacts': effect }, 200);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      fact: 'several-contacts',
      ...{ n: 200, with: 100, winRateWith: 0.7, winRateWithout: 0.4, isClear: true },
    });
    expect(rows[0]?.lift?.value).toBeCloseTo(1.75, 9);
  });

  it('puts the clearest first', () => {
    const { rows } = compareFacts({ 'never-pushed': none, 'decision-maker': effect }, 200);
    expect(rows.map(({ fact, isClear }) => [fact, isClear])).toEqual([
      ['decision-maker', true],
      ['never-pushed', false],
    ]);
  });

  it('says nothing at all under 200 deals', () => {
    expect(compareFacts({ 'decision-maker': effect }, enough.deals - 1)).toEqual({ rows: [], tooFew: [] });
    expect(compareFacts({ 'decision-maker': effect }, enough.deals).rows).toHaveLength(1);
  });

  it.each([
    ['with', table(20, 9, 80, 120), 29],
    ['without', table(80, 120, 20, 9), 29],
  ])('leaves a fact out that has too few deals on the side %s', (_, thin, n) => {
    const { rows, tooFew } = compareFacts({ 'discount-asked': thin }, 229);
    expect(rows).toEqual([]);
    expect(tooFew).toEqual([{ fact: 'discount-asked', n }]);
  });

  it('compares from 30 on either side', () => {
    expect(compareFacts({ 'discount-asked': table(20, 10, 80, 120) }, 230).rows).toHaveLength(1);
  });

  it('holds a fact to a stricter measure the more are compared', () => {
    const alone = compareFacts({ 'decision-maker': effect }, 200).rows[0];
    const among = compareFacts(
      { 'decision-maker': effect, 'never-pushed': none, 'budget-stated': none },
      200,
    );
    expect(among.rows[0]?.adjustedP).toBeCloseTo((alone?.adjustedP ?? 0) * 3, 12);
  });

  it('counts each deal once, under what is known of it', () => {
    const facts = fc.dictionary(fc.constantFrom(...auditFactIds), fc.boolean());
    fc.assert(
      fc.property(fc.array(fc.tuple(facts, fc.boolean()), { maxLength: 60 }), (deals) => {
        const tables = deals.reduce<FactTables>((all, [known, isWon]) => addDeal(all, known, isWon), {});
        for (const fact of auditFactIds) {
          const known = deals.filter(([one]) => one[fact] !== undefined);
          const { wonWith = 0, lostWith = 0, wonWithout = 0, lostWithout = 0 } = tables[fact] ?? {};
          expect(wonWith + lostWith + wonWithout + lostWithout).toBe(known.length);
          expect(wonWith).toBe(known.filter(([one, isWon]) => isWon && one[fact]).length);
          expect(lostWithout).toBe(known.filter(([one, isWon]) => !isWon && !one[fact]).length);
        }
      }),
    );
  });
});

describe('an account in which nothing has to do with winning', () => {
  /** How often each fact holds; sources exclude each other, pushed deals are not "never pushed". */
  function simulate(seed: number): FactTables {
    const dice = createDice(seed);
    const winRate = 0.1 + 0.5 * dice();
    const shares = auditFactIds.map((fact) => [fact, 0.1 + 0.8 * dice()] as const);
    let tables: FactTables = {};
    for (let deal = 0; deal < 400; deal += 1) {
      const facts: Partial<Record<AuditFactId, boolean>> = Object.fromEntries(
        shares.map(([fact, share]) => [fact, dice() < share]),
      );
      const source = dice();
      facts['source-referral'] = source < 0.2;
      facts['source-inbound'] = source >= 0.2 && source < 0.6;
      facts['source-outbound'] = source >= 0.6;
      facts['pushed-thrice'] = !facts['never-pushed'] && dice() < 0.4;
      tables = addDeal(tables, facts, dice() < winRate);
    }
    return tables;
  }

  it('shows a clear fact in hardly one of twenty', () => {
    const accounts = Array.from({ length: 200 }, (_, seed) => compareFacts(simulate(seed + 1), 400).rows);
    const misled = accounts.filter((rows) => rows.some(({ isClear }) => isClear)).length;
    expect(accounts.every((rows) => rows.length > 10)).toBe(true);
    // 5 % of 200, and three standard deviations more.
    expect(misled).toBeLessThanOrEqual(19);
  });
});
