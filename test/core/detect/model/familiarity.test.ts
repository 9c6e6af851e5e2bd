import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultDetectionSettings } from '#core/detect/detection.ts';
import { createDetector } from '#core/detect/detector.ts';
import { measureFamiliarity } from '#core/detect/model/familiarity.ts';
import { readTextFeatures } from '#core/detect/model/features.ts';
import { readModel } from '#core/detect/model/model-file.ts';
import { writeModel } from '../../../../eval/train/write-model.ts';
import { modelFile } from '../../../../scripts/detector.ts';

const model = readModel(readFileSync(modelFile));
const familiarity = (text: string) =>
  measureFamiliarity(model.sentences, [readTextFeatures(text, 'en', new Set())]);
const message = {
  id: '1',
  direction: 'INCOMING' as const,
  from: 'a.bell@bell-haulage.example',
  ourDomains: ['depot.example'],
  subject: 'seats',
  sentAt: Date.UTC(2026, 2, 2, 9),
  utcOffsetMinutes: 0,
  text: 'Hello Anna,\n\nCould you send us a quote for twelve more seats? We need them by the end of March.\n\nThanks\nAlan',
  headers: {},
};

describe('what a message is about', () => {
  it('is known where people write to their supplier, and strange where they write of other things', () => {
    const trade = familiarity(
      'Could you send us a quote for twelve more seats by the end of the month, please?',
    );
    const other = familiarity(
      'Arachne molecular tessellations perturb neuroglial homeostasis whereas servlets marshal multithreaded sockets',
    );
    expect(trade).toBeGreaterThan(0.75);
    expect(other).toBeLessThan(0.6);
  });

  it('is taken as known where nothing is written', () => {
    expect(measureFamiliarity(model.sentences, [])).toBe(0.9);
  });

  it('raises no alert where the model knows too little of it, but still shows the signal', () => {
    const known = createDetector(readFileSync(modelFile)).detect(message, defaultDetectionSettings);
    const familiar = model.thresholds.familiar.map(() => 1);
    const strange = createDetector(writeModel({ ...model, thresholds: { ...model.thresholds, familiar } }));
    const tiers = strange.detect(message, defaultDetectionSettings).signals.map(({ tier }) => tier);
    expect(known.signals.map(({ tier }) => tier)).toContain('alert');
    expect(tiers.length).toBe(known.signals.length);
    expect(new Set(tiers)).toEqual(new Set(['review']));
  });
});
