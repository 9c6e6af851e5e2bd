import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readModel } from '#core/detect/model/model-file.ts';
import { detectorAlertProbability } from '#core/settings/alert-threshold.ts';

it('is that of the trained model, rounded', () => {
  const bytes = readFileSync(new URL('../../../src/core/detect/model/model.bin', import.meta.url));
  const { alert } = readModel(new Uint8Array(bytes)).thresholds;
  expect(detectorAlertProbability).toBe(Math.round(alert * 100) / 100);
});
