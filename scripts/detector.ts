import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDetector, type Detector } from '#core/detect/detector.ts';
import { root } from './build/layout.ts';

/** The committed model; the bundles carry the same bytes. */
export const modelFile = join(root, 'src', 'core', 'detect', 'model', 'model.bin');

export type { Detector };

let detector: Detector | null = null;

/** The detector as it ships, for scripts, measurements and tests. */
export function loadDetector(): Detector {
  detector ??= createDetector(readFileSync(modelFile));
  return detector;
}
