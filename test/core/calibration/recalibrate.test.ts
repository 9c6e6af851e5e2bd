import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCalibration, toLogOdds } from '#core/calibration/calibration.ts';
import { countDecisions, type DecidedSignal } from '#core/calibration/count-decisions.ts';
import { fewestDecisions, largestShift, recalibrate } from '#core/calibration/recalibrate.ts';
import type { DismissReason } from '#core/signals/signal.ts';

const probability = fc.double({ min: 0, max: 1, noNaN: true });
const count = fc.nat(1_000);

function shiftOf(accepted: number, dismissed: number, meanProbability: number): number | undefined {
  return recalibrate({ pricing: { accepted, dismissed, meanProbability } }).pricing?.shift;
}

describe('the shift of a kind', () => {
  it.each([
    // (20 × 0.8 + 12) / 35 = 0.8, as the detector itself said.
    [12, 3, 0.8, 0],
    // (20 × 0.5 + 20) / 40 = 0.75, whose log-odds are ln 3.
    [20, 0, 0.5, Math.log(3)],
    [0, 20, 0.5, -Math.log(3)],
    // (20 × 0.5 + 5) / 25 = 0.6.
    [5, 0, 0.5, Math.log(1.5)],
    [0, 200, 0.9, -2],
    [900, 0, 0.4, 2],
  ])('%i accepted and %i dismissed at a mean of %f give %f', (accepted, dismissed, mean, expected) => {
    expect(shiftOf(accepted, dismissed, mean)).toBeCloseTo(expected, 10);
  });

  it('is none below five decisions', () => {
    expect(fewestDecisions).toBe(5);
    expect(shiftOf(0, 4, 0.9)).toBeUndefined();
    expect(shiftOf(0, 5, 0.9)).toBeLessThan(0);
  });

  it('keeps to its kind, with the counts', () => {
    const calibration = recalibrate({
      pricing: { accepted: 12, dismissed: 3, meanProbability: 0.7 },
      stall: { accepted: 2, dismissed: 2, meanProbability: 0.7 },
    });
    expect(calibration).toEqual({ pricing: { shift: expect.any(Number), accepted: 12, dismissed: 3 } });
  });

  it('is bounded, and never against the decisions', () => {
    fc.assert(
      fc.property(count, count, probability, (accepted, dismissed, mean) => {
        const shift = shiftOf(accepted, dismissed, mean);
        if (shift === undefined) return;
        expect(Math.abs(shift)).toBeLessThanOrEqual(largestShift);
        const share = accepted / (accepted + dismissed);
        if (share > mean + 1e-5) expect(shift).toBeGreaterThanOrEqual(0);
        if (share < mean - 1e-5) expect(shift).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('one more dismissal never raises it, one more acceptance never lowers it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 500 }), count, probability, (accepted, dismissed, mean) => {
        const shift = shiftOf(accepted, dismissed, mean) ?? 0;
        expect(shiftOf(accepted, dismissed + 1, mean)).toBeLessThanOrEqual(shift + 1e-12);
        expect(shiftOf(accepted + 1, dismissed, mean)).toBeGreaterThanOrEqual(shift - 1e-12);
      }),
    );
  });
});

describe('a shifted probability', () => {
  it.each([
    [0.5, Math.log(3), 0.75],
    [0.75, -Math.log(3), 0.5],
    [0.9, 0, 0.9],
    [1, -2, 1],
    [0, 2, 0],
  ])('%f by %f is %f', (before, shift, after) => {
    expect(applyCalibration(before, shift)).toBeCloseTo(after, 4);
  });

  it('stays a probability and keeps the order', () => {
    const shift = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(probability, probability, shift, (a, b, by) => {
        const [low, high] = [applyCalibration(Math.min(a, b), by), applyCalibration(Math.max(a, b), by)];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('is undone by the shift the other way', () => {
    const inside = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(inside, fc.double({ min: -2, max: 2, noNaN: true }), (before, shift) => {
        expect(applyCalibration(applyCalibration(before, shift), -shift)).toBeCloseTo(before, 9);
      }),
    );
  });

  it('log-odds are finite everywhere', () => {
    expect(toLogOdds(0)).toBeCloseTo(-13.8, 1);
    expect(toLogOdds(1)).toBeCloseTo(13.8, 1);
  });
});

describe('counting decisions', () => {
  const accepted: DecidedSignal = {
    kind: 'pricing',
    probability: 0.9,
    decision: { state: 'accepted', at: 1, dealId: '1' },
  };
  const dismissed = (reason: DismissReason): DecidedSignal => ({
    kind: 'pricing',
    probability: 0.7,
    decision: { state: 'dismissed', at: 1, reason },
  });

  it.each([
    ['not-buying', 1],
    ['misread', 1],
    ['other', 1],
    ['already-handled', 0],
    ['wrong-person', 0],
  ] as const)('a dismissal as %s speaks against the detection %i times', (reason, times) => {
    expect(countDecisions([accepted, dismissed(reason)])).toEqual({
      pricing: { accepted: 1, dismissed: times, meanProbability: times ? 0.8 : 0.9 },
    });
  });

  it('what is open or snoozed, and what a language model alone found, does not count', () => {
    const open: DecidedSignal = { ...accepted, decision: { state: 'open' } };
    const snoozed: DecidedSignal = { ...accepted, decision: { state: 'snoozed', at: 1, until: 2 } };
    expect(countDecisions([open, snoozed, { ...accepted, source: 'language-model' }])).toEqual({});
  });

  it('kinds are counted apart', () => {
    expect(countDecisions([accepted, { ...dismissed('misread'), kind: 'stall' }])).toMatchObject({
      pricing: { accepted: 1, dismissed: 0 },
      stall: { accepted: 0, dismissed: 1 },
    });
  });

  it('the mean is what the detector said before an earlier shift, so that learning does not feed on itself', () => {
    const shifted = {
      ...accepted,
      probability: 0.75,
      calibration: { shift: Math.log(3), accepted: 20, dismissed: 0 },
    };
    expect(countDecisions([shifted]).pricing?.meanProbability).toBeCloseTo(0.5, 10);
  });
});
