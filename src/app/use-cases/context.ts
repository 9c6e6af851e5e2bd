import type { Calibration } from '#core/calibration/calibration.ts';
import type { Stance } from '#core/asks/asks-for-answer.ts';
import type { Detection } from '#core/detect/detection.ts';
import type { EmailRecord } from '#core/records.ts';
import type { AppSettings } from '#core/settings/settings.ts';
import type { Failure, FailureCode, FunctionResult } from '#core/views/signals-view.ts';
import type { Crm } from '#crm/crm.ts';
import type { AccountNotes } from '#store/account-notes.ts';
import type { SignalStore } from '#store/signal-store.ts';
import type { PortalCache } from './portal-cache.ts';

/** What every use case is given by its host, be it an app function or a server. */
export interface UseCaseContext {
  readonly crm: Crm;
  readonly store: SignalStore;
  readonly notes: AccountNotes;
  readonly settings: AppSettings;
  readonly cache: PortalCache;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Work that can wait until a later call is not begun after this; epoch milliseconds. */
  readonly deadline: number;
  readonly log: Log;
}

/** What one email holds, and whether its sender waits for an answer. */
export interface EmailReading extends Detection {
  readonly stance?: Stance | null;
}

/** What use cases that read emails are given too; the others need not load a detector. */
export interface ScoringContext extends UseCaseContext {
  /**
   * Finds the signals of one email, as the decisions of the account's reps calibrate the detector and its admin set it;
   * null for our user's own mail, which is not read. Pure.
   */
  readonly detect: (
    email: EmailRecord,
    calibration: Calibration,
    settings: AppSettings,
  ) => EmailReading | null;
  /**
   * Asks the account's language model about one email; absent when it has none, which is the default. Never throws and
   * ends in time for what comes after; where no answer comes, the detection stays as it is.
   */
  readonly refine?: (email: EmailRecord, detection: Detection, settings: AppSettings) => Promise<Detection>;
  /**
   * Lets the other work of the process have its turn, where it is due: detection takes the processor for itself. Absent where
   * a process does one thing at a time.
   */
  readonly breathe?: Breathe;
  /** Told of emails of a webhook whose sender no contact is known for, where somebody may look at them again. */
  readonly onUnknownSender?: (emailIds: readonly string[]) => void;
}

export type Breathe = () => Promise<void> | undefined;

/** Writes one structured line. Fields hold ids, counts and codes; never words of an email, names or addresses. */
export type Log = (event: string, fields: Readonly<Record<string, string | number | boolean>>) => void;

export function succeeded<View>(view: View): FunctionResult<View> {
  return { ok: true, view };
}

/** A failure that the caller expects; HubSpot's own failures are thrown as `CrmError` and translated by the host. */
export function failed(
  code: FailureCode,
  retryable = false,
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, retryable } };
}
