import type { Tier } from '#core/detect/detection.ts';
import type { AskSummary } from './snapshot-ask.ts';
import type { DealType } from '#core/records.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import type { Coverage, DismissReason, Estimate } from '#core/signals/signal.ts';
import type { TracedStatus } from '#core/traces/traces.ts';

/**
 * What the pipeline page is computed from: the account's deals, signals and asks at one time, without names, quotes or
 * people. It is built by a walk through the account and kept between calls. Times are epoch milliseconds, amounts are in
 * the account's own currency; null where an amount has a currency without a known rate.
 */
export interface Snapshot {
  /** When the walk began: what changed later may be missing. */
  readonly takenAt: number;
  /** ISO 4217. */
  readonly currency: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Units of the account's currency for one unit of another, by ISO 4217 code. */
  readonly rates: Readonly<Record<string, number>>;
  readonly deals: readonly SnapshotDeal[];
  readonly signals: readonly SnapshotSignal[];
  readonly asks: readonly AskSummary[];
  /** Records of each type that rules were asked about, and of how many each rule warned, by its id. */
  readonly quality: QualityCounts;
}

export interface QualityCounts {
  readonly deals: number;
  readonly contacts: number;
  readonly companies: number;
  readonly warnings: Readonly<Record<string, number>>;
}

/** What deals and signals can be filtered by. Null: not known. */
export interface Segment {
  /** The primary team of the record's owner; null: no owner, or an owner without a team. */
  readonly teamId: string | null;
  /** HubSpot's own code, e.g. `COMPUTER_SOFTWARE`. */
  readonly industry: string | null;
  /** Of the company. */
  readonly employees: number | null;
  /** HubSpot's original source, e.g. `ORGANIC_SEARCH`, `REFERRALS`. */
  readonly source: string | null;
}

/** A stage, and since when. */
export interface StageEntry {
  readonly stageId: string;
  readonly at: number;
}

export interface SnapshotDeal extends Segment {
  readonly id: string;
  readonly pipelineId: string;
  readonly stageId: string;
  readonly amount: number | null;
  /** There is an amount, in a currency without a known rate. */
  readonly lacksRate?: boolean;
  readonly dealType: DealType | null;
  readonly createdAt: number;
  /** The planned close, or the true one of a closed deal. */
  readonly closeAt: number | null;
  readonly isClosed: boolean;
  readonly isWon: boolean;
  readonly hasOwner: boolean;
  readonly companyId: string | null;
  readonly contacts: number;
  /** Its way through the stages, oldest first; empty where HubSpot keeps no history. */
  readonly stages: readonly StageEntry[];
  /** Earlier values, oldest first, the present one included; at most the last twelve of each. */
  readonly amounts: readonly { readonly value: number | null; readonly at: number }[];
  readonly closeDates: readonly { readonly value: number | null; readonly at: number }[];
  readonly lastActivityAt: number | null;
  readonly nextActivityAt: number | null;
  readonly snoozedUntil: number | null;
  /** As the last check left them on the record. */
  readonly health: number | null;
  readonly status: TracedStatus | null;
  /** Ids of quality rules that warn. */
  readonly codes: readonly string[];
  /** The app made it from a signal. */
  readonly isFromSignal: boolean;
}

/** Facts of an email that a CRM field could hold. */
export const factFields = ['amount', 'date', 'quantity', 'jobTitle', 'phone', 'company'] as const;
export type FactField = (typeof factFields)[number];

/** `missing`: the field is empty, or there is no deal that could hold it. */
export type FactState = 'entered' | 'missing' | 'different';

/** One signal; signals of the same email are one opportunity. */
export interface SnapshotSignal extends Segment {
  readonly emailId: string;
  readonly kind: SignalKind;
  readonly tier: Tier;
  readonly coverage: Coverage;
  readonly state: 'open' | 'accepted' | 'dismissed' | 'snoozed';
  /** Of a dismissed one. */
  readonly reason: DismissReason | null;
  readonly sentAt: number;
  readonly decidedAt: number | null;
  readonly contactId: string | null;
  readonly companyId: string | null;
  /** The deal that covers it or that it became. */
  readonly dealId: string | null;
  /** Null where there is no estimate, or none that the account's currency can express. */
  readonly estimate: SnapshotEstimate | null;
  readonly facts: Readonly<Partial<Record<FactField, FactState>>>;
}

/** `expected` is `amount` × `rate`; both in the account's currency. */
export interface SnapshotEstimate {
  readonly amount: number;
  readonly expected: number;
  readonly basis: Estimate['basis']['kind'];
  readonly rate: number;
  /** Deals that the rate rests on; null: the assumption. */
  readonly rateN: number | null;
}

/** A week of the account, kept when a snapshot is built: what trends are drawn from. */
export interface HistoryPoint {
  /** ISO date of the Monday, in the account's calendar. */
  readonly week: string;
  readonly takenAt: number;
  /** Expected value and number of undetected open opportunities. */
  readonly invisible: number;
  readonly invisibleCount: number;
  readonly openDeals: number;
  readonly openAmount: number;
  readonly quality: QualityCounts;
}
