import type { OpenSignal } from '#core/signals/open-signal.ts';

/** The open signals of one email that are in the same task, or in none: as much of them as a sweep has to remember. */
export interface OpenEmail extends Pick<
  OpenSignal,
  'emailId' | 'contactId' | 'ownerId' | 'sentAt' | 'currency' | 'taskKey'
> {
  readonly signals: number;
  /** How many of them are alerts. */
  readonly alerts: number;
  /** The highest of the alerts; 0 without one. */
  readonly probability: number;
  /** One purchase is worth what its most valuable reading is worth; 0 where nothing was estimated. */
  readonly expected: number;
}

/** Adds signals to the emails that are known, by email and task; in any order the result is the same. */
export function addToEmails(emails: Map<string, OpenEmail>, signals: readonly OpenSignal[]): void {
  mergeEmails(emails, signals.map(toOpenEmail));
}

/** Adds parts of emails, each of other signals. */
export function mergeEmails(emails: Map<string, OpenEmail>, parts: readonly OpenEmail[]): void {
  for (const part of parts) {
    const place = `${part.emailId} ${part.taskKey ?? ''}`;
    const known = emails.get(place);
    emails.set(place, known ? merge(known, part) : part);
  }
}

export function toOpenEmails(signals: readonly OpenSignal[]): readonly OpenEmail[] {
  const emails = new Map<string, OpenEmail>();
  addToEmails(emails, signals);
  return [...emails.values()];
}

function toOpenEmail(signal: OpenSignal): OpenEmail {
  const { emailId, contactId, ownerId, sentAt, taskKey, tier, probability } = signal;
  const isAlert = tier === 'alert';
  return {
    ...{ emailId, contactId, ownerId, sentAt, taskKey, signals: 1 },
    alerts: Number(isAlert),
    probability: isAlert ? probability : 0,
    expected: signal.expected ?? 0,
    currency: signal.currency,
  };
}

function merge(a: OpenEmail, b: OpenEmail): OpenEmail {
  const leading = isWorthMore(b, a) ? b : a;
  return {
    ...a,
    signals: a.signals + b.signals,
    alerts: a.alerts + b.alerts,
    probability: Math.max(a.probability, b.probability),
    ownerId: a.ownerId ?? b.ownerId,
    expected: leading.expected,
    currency: leading.currency,
  };
}

function isWorthMore(a: OpenEmail, b: OpenEmail): boolean {
  if (a.expected !== b.expected) return a.expected > b.expected;
  return (a.currency ?? '') > (b.currency ?? '');
}
