import { describe, expect, it } from 'vitest';
import type { DetectedSignal, Detection } from '#core/detect/detection.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import { limitDetection } from '#core/settings/limit-detection.ts';
import { defaultSettings } from '#core/settings/settings.ts';

const signal = (kind: SignalKind, probability: number, tier: DetectedSignal['tier']): DetectedSignal => ({
  ...{ kind, probability, tier },
  ...{ quote: 'We need seats', start: 0, end: 13, cue: { start: 0, end: 2 } },
});

const found: Detection = {
  class: 'conversation',
  language: 'fr',
  signals: [signal('pricing', 0.9, 'alert'), signal('renewal', 0.5, 'review')],
  facts: { quantity: 20 },
  opportunity: true,
};

const { detection, reading } = defaultSettings;
const tiers = (limits: Partial<typeof detection>) =>
  limitDetection(found, { detection: { ...detection, ...limits }, reading }).signals.map(
    ({ kind, tier }) => `${kind} ${tier}`,
  );

describe('what the account set limits what was found', () => {
  it.each([
    ['nothing', {}, ['pricing alert', 'renewal review']],
    ['a kind that is off', { disabledKinds: ['pricing' as const] }, ['renewal review']],
    ['a higher threshold', { alertThresholds: { pricing: 0.95 } }, ['pricing review', 'renewal review']],
    ['a threshold that is met', { alertThresholds: { pricing: 0.9 } }, ['pricing alert', 'renewal review']],
    [
      'a threshold below the detector’s own',
      { alertThresholds: { renewal: 0.5 } },
      ['pricing alert', 'renewal review'],
    ],
  ])('with %s', (_, limits, expected) => {
    expect(tiers(limits)).toEqual(expected);
  });

  it('leaves nothing of a language that is not read', () => {
    const only = (languages: typeof reading.languages) =>
      limitDetection(found, { detection, reading: { ...reading, languages } });
    expect(only(['en'])).toMatchObject({ signals: [], facts: {}, opportunity: false });
    expect(only(['en', 'fr'])).toEqual(found);
    expect(
      limitDetection({ ...found, language: 'und' }, { detection, reading: { ...reading, languages: ['en'] } })
        .signals,
    ).toHaveLength(2);
  });
});
