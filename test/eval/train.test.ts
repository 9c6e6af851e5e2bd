import { describe, expect, it } from 'vitest';
import { weighContext } from '#core/detect/model/context-network.ts';
import { scoreFeatures } from '#core/detect/model/sparse-model.ts';
import { signalKinds } from '#core/signals/kind.ts';
import type { LinearExample } from '../../eval/train/examples.ts';
import { fitContext } from '../../eval/train/fit-context.ts';
import { fitLinear } from '../../eval/train/fit-linear.ts';
import { fitThresholds } from '../../eval/train/fit-thresholds.ts';
import { createRandom } from '../../eval/train/random.ts';

const random = createRandom(7);
const pick = (count: number) => Math.floor(random() * count);

/** Feature 1,000 means the first output, feature 2,000 the second; the others mean nothing. */
const examples = Array.from({ length: 600 }, (): LinearExample => {
  const truth = Uint8Array.of(pick(2), pick(2));
  const noise = Array.from({ length: 5 }, () => 10 + pick(40));
  return {
    families: [[...(truth[0] ? [1_000] : []), ...(truth[1] ? [2_000] : []), ...noise], []],
    truth,
    weight: 1,
  };
});
const options = { outputs: 2, leastExamples: 2, mostFeatures: 20, passes: 10, seed: 1 };

describe('a linear model', () => {
  const model = fitLinear(examples, options);

  it('learns which features mean what, and keeps those that carry most', () => {
    const [first, second] = scoreFeatures(model, [[1_000, 12, 13], []]);
    expect(first).toBeGreaterThan(1);
    expect(second).toBeLessThan(-1);
    expect(model.hashes).toHaveLength(options.mostFeatures);
  });

  it('comes out the same from the same seed', () => {
    expect(fitLinear(examples, options)).toEqual(model);
  });

  it('says only what is usual of features that it does not know', () => {
    expect(scoreFeatures(model, [[5, 6], []])).toEqual(model.bias);
  });
});

describe('the context network', () => {
  it('learns that two weak signs together are one strong one', () => {
    const draws = Array.from({ length: 3_000 }, () => [pick(2), pick(2)] as const);
    const network = fitContext(
      draws.map(([a, b]) => ({
        features: [Float32Array.of(1, a, b)],
        truth: Uint8Array.of(a === b ? 1 : 0),
      })),
      { networks: 2, hidden: 8, passes: 20, seed: 3, ownScore: 1 },
    );
    const weigh = (a: number, b: number) => weighContext(network, Float32Array.of(1, a, b), 0);
    expect(Math.min(weigh(0, 0), weigh(1, 1))).toBeGreaterThan(Math.max(weigh(0, 1), weigh(1, 0)));
  });
});

describe('the thresholds', () => {
  const messages = Array.from({ length: 800 }, () => {
    const truth = Uint8Array.from(signalKinds, () => (random() < 0.1 ? 1 : 0));
    const logOdds = Float32Array.from(truth, (each) => (each ? 2 : -4) + (random() - 0.5) * 4);
    return { truth, logOdds, language: 'en' as const, familiarity: 0.7 + random() * 0.3 };
  });
  const thresholds = fitThresholds(messages);

  it('lie between what is shown and what disturbs', () => {
    expect(thresholds.opportunity).toBeLessThanOrEqual(thresholds.alert);
    expect(thresholds.slope).toBeGreaterThan(0);
  });

  it('leave out of alerts what nearly no buyer writes', () => {
    for (const familiar of thresholds.familiar) {
      expect(familiar).toBeGreaterThan(0.7);
      expect(familiar).toBeLessThan(0.72);
    }
  });

  it('come from probabilities that hold on the whole', () => {
    const sum = (values: Iterable<number>) => [...values].reduce((all, each) => all + each, 0);
    const expected = sum(
      messages.map(({ logOdds }) =>
        sum(
          logOdds.map(
            (value, kind) =>
              1 / (1 + Math.exp(-(thresholds.slope * value + (thresholds.offsets[kind] ?? 0)))),
          ),
        ),
      ),
    );
    expect(expected / sum(messages.map(({ truth }) => sum(truth)))).toBeCloseTo(1, 1);
  });
});
