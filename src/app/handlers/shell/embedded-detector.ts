import { createDetector, type Detector } from '#core/detect/detector.ts';
import { readBytes } from '#core/detect/model/model.bin';

let detector: Detector | null = null;

/** The detector of this process: the model is decoded once. */
export function embeddedDetector(): Detector {
  detector ??= createDetector(readBytes());
  return detector;
}
