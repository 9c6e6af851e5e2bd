import type { WordProposal } from '#core/account-words/proposal.ts';
import type { Facts, SignalSource, Tier } from '#core/detect/detection.ts';
import type { Span } from '#core/mail/message.ts';
import type { OpportunityKind, SignalKind } from '#core/signals/kind.ts';
import type { Coverage, Decision, DismissReason, Estimate, SignalKey } from '#core/signals/signal.ts';
import type { DealCardFunctions } from './deal-card-functions.ts';
import type { DealMovement, RecordQuality } from './deal-card-view.ts';
import type { WaitingView } from './waiting-view.ts';

/** What the handlers hand to the cards: data only, the card finds the words. Times are epoch milliseconds. */

export interface SignalView {
  readonly key: SignalKey;
  readonly kind: SignalKind;
  readonly tier: Tier;
  readonly probability: number;
  readonly quote: string;
  /** Offsets into the quote of the words that carry the signal. */
  readonly cue: Span;
  /** Absent: the embedded detector alone. */
  readonly source?: SignalSource;
  /** The decisions in this account that the probability takes into account; absent where there are too few. */
  readonly accountDecisions?: { readonly accepted: number; readonly dismissed: number };
}

/** All signals of one email: what the rep reads, decides and turns into a deal as one thing. */
export interface SignalGroupView {
  readonly emailId: string;
  readonly sentAt: number;
  readonly senderName: string | null;
  readonly senderAddress: string | null;
  readonly contactId: string | null;
  /** Alerts first, what is wanted before steps towards it, then the likelier; empty when the email holds only qualifiers or risks. */
  readonly opportunities: readonly SignalView[];
  readonly qualifiers: readonly SignalView[];
  readonly risks: readonly SignalView[];
  readonly coverage: Coverage;
  /** The open deal that covers the group, with its name where it was read. */
  readonly deal: { readonly id: string; readonly name: string } | null;
  readonly estimate: Estimate | null;
  readonly facts: Facts;
  readonly decision: Decision;
  /** 0 to 1; groups come ranked by it. */
  readonly rank: number;
}

export interface DealOption {
  readonly id: string;
  readonly name: string;
  readonly amount: number | null;
  readonly currency: string | null;
}

export interface ContactSignalsView extends RecordQuality {
  readonly contact: {
    readonly id: string;
    readonly name: string | null;
    readonly companyName: string | null;
  };
  /** Conversations that wait for our answer, the longest wait first. */
  readonly waiting: readonly WaitingView[];
  /** Ranked; undecided first, then covered, then decided. */
  readonly groups: readonly SignalGroupView[];
  /** Open deals of the contact and its company, to attach a signal to. */
  readonly openDeals: readonly DealOption[];
  readonly totals: {
    readonly undetected: number;
    readonly expectedValue: number;
    readonly currency: string;
    /** Undetected groups whose estimate is in another currency and stays out of `expectedValue`. */
    readonly leftOut?: number;
  };
  /** Emails of this record whose work is not finished; the card calls `catch-up` when above 0. */
  readonly unseenEmails: number;
  readonly readAt: number;
}

export interface DealSignalsView extends RecordQuality, DealMovement {
  readonly deal: {
    readonly id: string;
    readonly name: string;
    readonly stageLabel: string | null;
    readonly amount: number | null;
    readonly currency: string | null;
    readonly isClosed: boolean;
  };
  /** Conversations with its contacts that wait for our answer, the longest wait first. */
  readonly waiting: readonly WaitingView[];
  /** Signals that this deal covers: its evidence. */
  readonly evidence: readonly SignalGroupView[];
  /** Undetected signals of the deal's contacts that could be attached to it. */
  readonly attachable: readonly SignalGroupView[];
  readonly totals: { readonly undetected: number; readonly expectedValue: number; readonly currency: string };
  readonly unseenEmails: number;
  readonly readAt: number;
}

/** Prefilled fields of the deal that "Create deal" proposes; every one is editable. */
export interface DealDraft {
  readonly name: string;
  readonly amount: number | null;
  readonly currency: string;
  readonly pipelineId: string;
  readonly stageId: string;
  readonly dealType: 'newbusiness' | 'existingbusiness';
  /** ISO 8601 calendar date. */
  readonly closeDate: string | null;
  readonly pipelines: readonly {
    readonly id: string;
    readonly label: string;
    readonly stages: readonly { readonly id: string; readonly label: string }[];
  }[];
}

/** What the card asks of the `decide` function. `recordId` is the contact or deal whose card is open. */
export type DecideRequest = {
  readonly recordType: 'contact' | 'deal';
  readonly recordId: string;
  readonly keys: readonly SignalKey[];
} &
  /** `locale` is the user's (BCP 47): the proposed name is in the user's language. */
  (
    | { readonly action: 'draft-deal'; readonly locale?: string }
    | {
        readonly action: 'create-deal';
        readonly deal: Omit<DealDraft, 'pipelines'>;
      }
    | { readonly action: 'attach-deal'; readonly dealId: string }
    | { readonly action: 'dismiss'; readonly reason: DismissReason }
    | { readonly action: 'snooze'; readonly until: number }
    | { readonly action: 'reopen' }
  );

export type DecideResponse =
  | { readonly action: 'draft-deal'; readonly draft: DealDraft }
  | { readonly action: 'decided'; readonly decision: Decision };

export interface CatchUpView {
  /** Emails scored by this call. */
  readonly scored: number;
  /** Emails still unseen: call again. */
  readonly remaining: number;
  readonly newSignals: number;
}

/** Why a function could not do what the card asked; the dictionary has a sentence with a remedy for each. */
export const failureCodes = [
  'bad-request',
  'not-set-up',
  'record-not-found',
  'missing-scope',
  'validation',
  'rate-limited',
  'changed-meanwhile',
  'too-long',
  'not-allowed',
  'timeout',
  'unavailable',
  'internal',
] as const;
export type FailureCode = (typeof failureCodes)[number];

export interface Failure {
  readonly code: FailureCode;
  readonly retryable: boolean;
  /** HubSpot's own words for a refused write, safe to show to the person who tried it; only with `validation`. */
  readonly detail?: string;
  /** HubSpot's correlation id, for support. */
  readonly correlationId?: string;
}

/** What every card function returns. */
export type FunctionResult<View> =
  { readonly ok: true; readonly view: View } | { readonly ok: false; readonly failure: Failure };

export interface SetUpView {
  /** What was missing, e.g. `contacts.invisible_pipeline_open_signals`. */
  readonly created: readonly string[];
  /** Words that the account's dictionary may want; absent when there are none. */
  readonly words?: readonly WordProposal[];
}

/** `userId` is HubSpot's id of the reader; whose preferences the view brings, and nothing else hangs on it. */
export interface RecordRequest {
  readonly recordId: string;
  readonly userId?: string;
}

/** Functions that cards call: uid → request and view. */
export interface CardFunctions extends DealCardFunctions {
  'contact-signals': { request: RecordRequest; view: ContactSignalsView };
  'deal-signals': { request: RecordRequest; view: DealSignalsView };
  decide: { request: DecideRequest; view: DecideResponse };
  'catch-up': { request: { recordType: 'contact' | 'deal'; recordId: string }; view: CatchUpView };
  'set-up': { request: Record<string, never>; view: SetUpView };
}

export type HeadlineKind = OpportunityKind | 'churn-risk' | 'stall';
