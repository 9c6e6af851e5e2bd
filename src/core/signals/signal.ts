import type { KindCalibration } from '#core/calibration/calibration.ts';
import type { Facts, SignalSource, Tier } from '#core/detect/detection.ts';
import type { Language, Span } from '#core/mail/message.ts';
import type { SignalKind } from './kind.ts';

/** `emailId:kind`: one signal of a kind per email, ever. */
export type SignalKey = string;

/** Where an opportunity signal stands against the CRM; qualifiers and risks are `context`. */
export type Coverage = 'undetected' | 'covered' | 'context';

export const dismissReasons = ['not-buying', 'already-handled', 'wrong-person', 'misread', 'other'] as const;
export type DismissReason = (typeof dismissReasons)[number];

/** What a person decided. A machine never overwrites it. Times are epoch milliseconds. */
export type Decision =
  | { readonly state: 'open' }
  | { readonly state: 'accepted'; readonly at: number; readonly dealId: string }
  | { readonly state: 'dismissed'; readonly at: number; readonly reason: DismissReason }
  | { readonly state: 'snoozed'; readonly at: number; readonly until: number };

/** How an estimate came about, so that every euro can be unfolded into its formula. */
export interface Estimate {
  /** In units of `currency`. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly basis:
    | { readonly kind: 'stated' }
    | {
        readonly kind: 'unit-price';
        readonly quantity: number;
        readonly unitValue: number;
        readonly n: number;
      }
    | { readonly kind: 'pipeline-median'; readonly n: number }
    | { readonly kind: 'assumption' };
  readonly conversion: { readonly rate: number; readonly n: number | null };
  /** amount × conversion.rate */
  readonly expected: number;
}

/** A signal as it is kept: what leaves the email is the quote, facts, scores and ids, never the body. */
export interface Signal {
  readonly key: SignalKey;
  readonly emailId: string;
  readonly kind: SignalKind;
  readonly tier: Tier;
  readonly probability: number;
  /** At most 500 characters, an exact substring of the email's text. */
  readonly quote: string;
  /** Offsets into the quote. */
  readonly cue: Span;
  /** Offsets of the quote in the email's canonical text. */
  readonly span: Span;
  readonly language: Language;
  readonly sentAt: number;
  readonly senderName: string | null;
  readonly senderAddress: string | null;
  readonly facts: Facts;
  readonly contactId: string | null;
  readonly companyId: string | null;
  /** Owner of the contact when the signal was saved; absent where it had none. */
  readonly ownerId?: string;
  readonly coverage: Coverage;
  /** The open deal that covers the signal. */
  readonly dealId: string | null;
  readonly estimate: Estimate | null;
  readonly detectorVersion: string;
  /** Absent: the embedded detector alone. */
  readonly source?: SignalSource;
  /** The account's own calibration that is in the probability; absent where its reps decided too little. */
  readonly calibration?: KindCalibration;
  readonly decision: Decision;
  /** Key of the manager task that the signal is in; only the sweep writes it. */
  readonly managerTaskKey?: string;
}

export function signalKey(emailId: string, kind: SignalKind): SignalKey {
  return `${emailId}:${kind}`;
}
