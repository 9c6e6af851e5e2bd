import type { LabelledMessage } from './labelled.ts';

/** Kinds of messages without a signal; what an alert on one costs differs. */
export const negativeClasses = [
  'hard negatives',
  'personal',
  'pitches',
  'recruiting',
  'newsletters',
  'notifications',
  'auto-replies',
  'bounces',
  'among colleagues',
  'our own mail',
] as const;

export type NegativeClass = (typeof negativeClasses)[number];

const classNames: Readonly<Record<LabelledMessage['class'], NegativeClass>> = {
  conversation: 'hard negatives',
  support: 'hard negatives',
  personal: 'personal',
  'vendor-pitch': 'pitches',
  recruiting: 'recruiting',
  newsletter: 'newsletters',
  notification: 'notifications',
  'auto-reply': 'auto-replies',
  bounce: 'bounces',
  internal: 'among colleagues',
};

/** Which sort of negative a message is; null for one that holds a signal. */
export function negativeClassOf({ labels, direction, class: name }: LabelledMessage): NegativeClass | null {
  if (labels.length > 0) return null;
  return direction === 'OUTGOING' ? 'our own mail' : classNames[name];
}
