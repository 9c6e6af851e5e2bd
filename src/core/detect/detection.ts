import type { Calibration } from '#core/calibration/calibration.ts';
import type { Language, MessageClass, Span } from '#core/mail/message.ts';
import type { SignalKind } from '#core/signals/kind.ts';

/** `alert` is certain enough to disturb somebody; `review` is shown, quietly, to the rep only. */
export type Tier = 'alert' | 'review';

/** Who found a signal; `both`: the embedded detector did, and a language model agreed on the same words. */
export type SignalSource = 'embedded' | 'language-model' | 'both';

/** A signal with its proof. `text.slice(start, end) === quote` holds for the message's text. */
export interface DetectedSignal extends Span {
  readonly kind: SignalKind;
  /** The sentence or clause that proves the kind, exactly as it stands; at most 500 characters. */
  readonly quote: string;
  /** The words inside the quote that carry the signal, as offsets into the quote. */
  readonly cue: Span;
  /** 0 to 1. */
  readonly probability: number;
  readonly tier: Tier;
  /** Absent: `embedded`. */
  readonly source?: SignalSource;
}

/** What the message states that a CRM field could hold; a fact is stated or absent. */
export interface Facts {
  readonly quantity?: number;
  readonly unit?: string;
  /** Money for this purchase, in `currency` units. */
  readonly amount?: number;
  /** ISO 4217. */
  readonly currency?: string;
  /** ISO 8601 calendar date tied to buying. */
  readonly date?: string;
  /** ISO 8601 calendar date on which a buyer who puts it off says to come back. */
  readonly resumeDate?: string;
  readonly jobTitle?: string;
  /** E.164. */
  readonly phone?: string;
  readonly company?: string;
}

export interface Detection {
  readonly class: MessageClass;
  readonly language: Language;
  readonly signals: readonly DetectedSignal[];
  readonly facts: Facts;
  readonly opportunity: boolean;
}

/** The account's own words; they sharpen detection. All optional lists, compared without case and accents. */
export interface AccountDictionary {
  readonly plans: readonly string[];
  readonly modules: readonly string[];
  readonly priceUnits: readonly string[];
  readonly competitors: readonly string[];
}

export interface DetectionSettings {
  readonly disabledKinds: readonly SignalKind[];
  /** Least probability of an alert of a kind; one below the detector's own changes nothing. Absent: none is set. */
  readonly alertThresholds?: Readonly<Partial<Record<SignalKind, number>>>;
  readonly dictionary: AccountDictionary;
  /** What the account's reps decided about earlier signals; empty where nothing is known. */
  readonly calibration: Calibration;
}

export const defaultDetectionSettings: DetectionSettings = {
  disabledKinds: [],
  alertThresholds: {},
  dictionary: { plans: [], modules: [], priceUnits: [], competitors: [] },
  calibration: {},
};

/** Changes whenever the same message may be detected differently; stored with each signal. */
export const detectorVersion = 'model-2';
