import * as z from 'zod/mini';
import type { DetectionSettings } from '#core/detect/detection.ts';
import { signalKinds, type SignalKind } from '#core/signals/kind.ts';
import { sectionOf } from './section.ts';

/** What decisions taught is no setting: it is kept apart. */
type SetDetection = Required<Omit<DetectionSettings, 'calibration'>>;

const kind = z.enum(signalKinds);
const words = z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(60))).check(z.maxLength(100));
const thresholds: z.ZodMiniType<Partial<Record<SignalKind, number>>> = z.partialRecord(
  kind,
  z.number().check(z.minimum(0.5), z.maximum(1)),
);

/** Which kinds are looked for, from which probability they disturb somebody, and the account's own words. */
export const detectionSection = sectionOf<SetDetection>({
  disabledKinds: z.array(kind).check(z.maxLength(signalKinds.length)),
  alertThresholds: thresholds,
  dictionary: z.object({ plans: words, modules: words, priceUnits: words, competitors: words }),
});
