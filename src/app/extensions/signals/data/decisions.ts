import { createContext, useContext } from 'react';
import type {
  DecideRequest,
  DealDraft,
  Failure,
  FunctionResult,
  SignalGroupView,
} from '#core/views/signals-view.ts';
import type { Decision } from '#core/signals/signal.ts';

type WithoutTarget<Request> = Request extends unknown
  ? Omit<Request, 'recordType' | 'recordId' | 'keys'>
  : never;

/** What a person can decide about one email's signals. */
export type Decide = Exclude<WithoutTarget<DecideRequest>, { action: 'draft-deal' }>;

export type FormName = 'create-deal' | 'attach-deal' | 'snooze' | 'dismiss';

/** A decision taken on this card since it was opened: it stays in sight, so that it can be undone. */
export interface RecentDecision {
  readonly group: SignalGroupView;
  readonly decision: Decision;
  /** What the card answered. */
  readonly text: string;
}

export interface Decisions {
  /** One decision at a time; every button waits. */
  readonly busy: boolean;
  /** The one form that is open on the card. */
  readonly openForm: { readonly emailId: string; readonly form: FormName } | null;
  readonly showForm: (emailId: string, form: FormName) => void;
  readonly closeForm: () => void;
  /** Why the last decision could not be taken. */
  readonly failure: { readonly emailId: string; readonly failure: Failure } | null;
  readonly recent: readonly RecentDecision[];
  /** @param dealName what the person chose or typed, for the answer's words */
  readonly decide: (group: SignalGroupView, decide: Decide, dealName?: string) => Promise<void>;
  readonly draftDeal: (group: SignalGroupView) => Promise<FunctionResult<DealDraft>>;
  readonly refresh: () => Promise<void>;
}

const DecisionsContext = createContext<Decisions | null>(null);

export const DecisionsProvider = DecisionsContext.Provider;

export function useDecisionsOfCard(): Decisions {
  const decisions = useContext(DecisionsContext);
  if (!decisions) throw new Error('a signal is shown outside of its card');
  return decisions;
}
