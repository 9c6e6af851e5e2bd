import type { SignalKind } from '#core/signals/kind.ts';

/** The scan of past email and its report. Times are epoch milliseconds, amounts in the account's currency. */
export interface HistoryRequest {
  /** `start` begins with these months; `continue` works on for as long as one call may last; `pause` lets nobody go on. */
  readonly action: 'start' | 'continue' | 'pause' | 'resume' | 'status' | 'report';
  /** Of `start`: 1 to 36. */
  readonly months?: number;
  /** Of `start`: share of HubSpot's rate limit that may be used, 0.1 to 0.9. */
  readonly share?: number;
}

export interface HistoryProgress {
  readonly phase: 'none' | 'counting' | 'reading' | 'paused' | 'done';
  readonly months: number;
  readonly read: number;
  readonly total: number;
  readonly signals: number;
  readonly startedAt: number | null;
  readonly finishedAt: number | null;
  /** Emails a second over the last minutes; null before anything was read. */
  readonly rate: number | null;
  /** Milliseconds still to go at that rate. */
  readonly left: number | null;
  readonly isRunning: boolean;
  /** Somebody has asked for the report of this scan. */
  readonly isReportSeen: boolean;
}

export interface HistoryMonth {
  /** e.g. `2026-03` */
  readonly month: string;
  readonly emails: number;
  /** Opportunities that no deal covered, and what they were expected to bring. */
  readonly invisible: number;
  readonly invisibleValue: number;
  /** Of these, nobody answered the mail within the deadline. */
  readonly silent: number;
  readonly silentValue: number;
  /** Opportunities that a deal covered. */
  readonly covered: number;
}

export interface HistoryReport {
  readonly currency: string;
  readonly months: readonly HistoryMonth[];
  readonly byKind: readonly { readonly kind: SignalKind; readonly count: number; readonly value: number }[];
  readonly byIndustry: readonly {
    readonly industry: string;
    readonly count: number;
    readonly value: number;
  }[];
  readonly total: { readonly emails: number; readonly invisible: number; readonly value: number };
  /** Share of opportunities that no deal covered; null under 20. */
  readonly invisibleShare: number | null;
}

export interface HistoryView {
  readonly progress: HistoryProgress;
  /** Only with `report`, and once a scan is done. */
  readonly report: HistoryReport | null;
}
