import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostShift, weighHealth } from '#core/audit/weigh-health.ts';
import { assessHealth } from '#core/health/assess-health.ts';
import type { HealthPart } from '#core/health/health.ts';
import { partPoints, scoreParts, totalPoints } from '#core/health/score.ts';
import { auditFactIds, type AuditFactId, type AuditRow } from '#core/views/audit-view.ts';
import { aContext, anInput } from '../health/deals.ts';

function row(fact: AuditFactId, low: number, part: Partial<AuditRow> = {}): AuditRow {
  return {
    ...{ fact, n: 300, with: 150, winRateWith: 0.5, winRateWithout: 0.25, adjustedP: 0.001, isClear: true },
    lift: { value: low * 1.2, low, high: low * 1.5 },
    ...part,
  };
}

const rows = fc.array(
  fc.record({
    fact: fc.constantFrom(...auditFactIds),
    lift: fc.option(
      fc
        .tuple(fc.double({ min: 0.01, max: 20, noNaN: true }), fc.double({ min: 1, max: 5, noNaN: true }))
        .map(([low, wide]) => ({ value: low * Math.sqrt(wide), low, high: low * wide })),
    ),
    isClear: fc.boolean(),
    winRateWith: fc.double({ min: 0, max: 1, noNaN: true }),
    winRateWithout: fc.double({ min: 0, max: 1, noNaN: true }),
    n: fc.constant(300),
    with: fc.constant(150),
    adjustedP: fc.constant(0.01),
  }),
  { maxLength: 18 },
);

describe('the points of health by an audit', () => {
  it('stay as usual where nothing is clear', () => {
    expect(weighHealth([])).toEqual(partPoints);
    expect(weighHealth([row('decision-maker', 1.8, { isClear: false })])).toEqual(partPoints);
  });

  it('stay as usual for facts that no part measures', () => {
    const facts = [
      'source-referral',
      'existing-business',
      'from-signal',
      'never-pushed',
      'pushed-thrice',
    ] as const;
    expect(weighHealth(facts.map((fact) => row(fact, 3)))).toEqual(partPoints);
  });

  it.each<[AuditFactId, HealthPart['id']]>([
    ['fast-start', 'pace'],
    ['fast-first-answer', 'contact'],
    ['never-backwards', 'movement'],
    ['amount-never-cut', 'movement'],
    ['several-contacts', 'evidence'],
    ['decision-maker', 'evidence'],
    ['evidence-complete', 'evidence'],
    ['budget-stated', 'evidence'],
    ['timeline-stated', 'evidence'],
  ])('with a clear %s, %s is worth more and the others less', (fact, part) => {
    const points = weighHealth([row(fact, 2)]);
    for (const id of Object.keys(points) as HealthPart['id'][]) {
      if (id === part) expect(points[id]).toBeGreaterThan(partPoints[id]);
      else expect(points[id]).toBeLessThanOrEqual(partPoints[id]);
    }
  });

  it('lose where deals were won less often with what speaks for them', () => {
    const less = row('amount-never-cut', 0.3, { lift: { value: 0.4, low: 0.3, high: 0.5 } });
    expect(weighHealth([less]).movement).toBeLessThan(partPoints.movement);
  });

  it('move by the careful end of the interval, and not at all where it holds "no difference"', () => {
    const careful = weighHealth([row('decision-maker', 1.1)]).evidence;
    expect(careful).toBeLessThan(weighHealth([row('decision-maker', 1.9)]).evidence);
    const wide = row('decision-maker', 1, { lift: { value: 1.5, low: 0.98, high: 2.3 } });
    expect(weighHealth([wide])).toEqual(partPoints);
  });

  it('take the most there is where nothing was won without the fact', () => {
    const only = row('decision-maker', 1, { lift: null, winRateWith: 0.4, winRateWithout: 0 });
    expect(weighHealth([only])).toEqual(weighHealth([row('decision-maker', 2)]));
  });

  it('are whole, 100 together, and within a third of the usual ones, whatever the audit says', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const points = weighHealth(given);
        expect(Object.values(points).reduce((sum, worth) => sum + worth, 0)).toBe(100);
        for (const id of Object.keys(points) as HealthPart['id'][]) {
          expect(Number.isInteger(points[id])).toBe(true);
          expect(Math.abs(points[id] - partPoints[id])).toBeLessThan(partPoints[id] * mostShift + 1);
        }
      }),
    );
  });

  it('are what the parts of a deal’s health are out of', () => {
    const points = weighHealth([row('decision-maker', 1.9)]);
    const { parts } = assessHealth(anInput(), aContext({ points }));
    expect(Object.fromEntries(parts.map(({ id, outOf }) => [id, outOf]))).toEqual(points);
    const usual = assessHealth(anInput(), aContext());
    expect(Object.fromEntries(usual.parts.map(({ id, outOf }) => [id, outOf]))).toEqual(partPoints);
  });

  it('make the score of a deal that has everything 100', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const facts = {
          ...{ hasPause: true, days: null, findings: [], evidence: [], nextStepShare: 1 },
          range: { median: 1, p75: 2, p90: 3, n: 9, source: 'stage' as const },
          silence: { lastWordAt: null, days: 0, since: 0, usual: 9, n: 0, isOurTurn: false },
        };
        expect(totalPoints(scoreParts(facts, weighHealth(given)))).toBe(100);
      }),
    );
  });
});
