import type { DetectionSettings } from '#core/detect/detection.ts';
import { opportunityKinds, signalKinds, type SignalKind } from '#core/signals/kind.ts';

/** Least and most probability that can be set for an alert. */
const thresholdRange = { least: 0.5, most: 1 } as const;

type KindSettings = Pick<DetectionSettings, 'disabledKinds' | 'alertThresholds'>;

export function isKindOn({ disabledKinds }: KindSettings, kind: SignalKind): boolean {
  return !disabledKinds.includes(kind);
}

/** A kind that is off keeps its threshold for the day on which it is on again. */
export function withKind({ disabledKinds }: KindSettings, kind: SignalKind, isOn: boolean): KindSettings {
  // In one order, so that a kind that is turned off and on again leaves nothing to save.
  const isOff = (each: SignalKind) => (each === kind ? !isOn : disabledKinds.includes(each));
  return { disabledKinds: signalKinds.filter(isOff) };
}

/** @param probability null: the detector's own */
export function withThreshold(
  { alertThresholds = {} }: KindSettings,
  kind: SignalKind,
  probability: number | null,
): Required<Pick<KindSettings, 'alertThresholds'>> {
  const others = Object.fromEntries(Object.entries(alertThresholds).filter(([each]) => each !== kind));
  return { alertThresholds: probability === null ? others : { ...others, [kind]: probability } };
}

/** Kinds that are off or have a threshold of their own. */
export function changedKinds({ disabledKinds, alertThresholds = {} }: KindSettings): number {
  return new Set([...disabledKinds, ...Object.keys(alertThresholds)]).size;
}

export function isAnyOpportunityOn(settings: KindSettings): boolean {
  return opportunityKinds.some((kind) => isKindOn(settings, kind));
}

export function isInRange(probability: number): boolean {
  return probability >= thresholdRange.least && probability <= thresholdRange.most;
}

export function hasFitThresholds({ alertThresholds = {} }: KindSettings): boolean {
  return Object.values(alertThresholds).every(isInRange);
}
