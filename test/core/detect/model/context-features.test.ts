import { describe, expect, it } from 'vitest';
import {
  contextFeatureCount,
  ownScoreFeature,
  readContextFeatures,
  type ScoredPassage,
} from '#core/detect/model/context-features.ts';
import { toClassProbabilities } from '#core/detect/model/score-message.ts';
import { messageClasses } from '#core/mail/message.ts';
import { signalKinds } from '#core/signals/kind.ts';

const context = {
  classes: toClassProbabilities(Float32Array.from(messageClasses, () => 0)),
  isReadable: true,
  isAnswer: false,
  hasGrammar: true,
};

function passage(text: string, score: number): ScoredPassage {
  return {
    text,
    scores: Float32Array.from(signalKinds, (_, kind) => score + kind),
    cues: new Map(),
    scopes: new Set(),
  };
}

describe('the features of a passage in its message', () => {
  const features = readContextFeatures(
    [passage('One?', -3), passage('Two', 0), passage('Three', -6)],
    context,
  );

  it('are as many as the network reads, for every passage and kind', () => {
    expect(features).toHaveLength(3);
    for (const kinds of features) {
      expect(kinds).toHaveLength(signalKinds.length);
      for (const each of kinds) expect(each).toHaveLength(contextFeatureCount);
    }
  });

  it('hold the score of the kind itself where training expects it', () => {
    expect(features[1]?.[4]?.[ownScoreFeature]).toBeCloseTo(4 / 3);
  });

  it('hold the best of the other passages, not of the passage itself', () => {
    expect(features[1]?.[0]?.[ownScoreFeature + 1]).toBeCloseTo(-1);
    expect(features[0]?.[0]?.[ownScoreFeature + 1]).toBeCloseTo(0);
  });

  it('stay finite for a passage that stands alone', () => {
    const [alone] = readContextFeatures([passage('', -40)], context);
    for (const each of alone ?? []) for (const value of each) expect(Number.isFinite(value)).toBe(true);
  });

  it('are none without passages', () => {
    expect(readContextFeatures([], context)).toEqual([]);
  });
});
