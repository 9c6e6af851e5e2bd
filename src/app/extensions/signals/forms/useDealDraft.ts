import { useEffect, useRef, useState } from 'react';
import type { DealDraft, Failure, SignalGroupView } from '#core/views/signals-view.ts';
import { useDecisionsOfCard } from '../data/decisions.ts';

export type DealDraftState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'ready'; readonly draft: DealDraft };

/** Asks for the deal that a group of signals proposes, once; `retry` asks again. */
export function useDealDraft(group: SignalGroupView) {
  const { draftDeal } = useDecisionsOfCard();
  const [state, setState] = useState<DealDraftState>({ status: 'loading' });
  const [round, setRound] = useState(0);
  const ask = useRef(() => draftDeal(group));

  useEffect(() => {
    let isGone = false;
    setState({ status: 'loading' });
    void ask.current().then((result) => {
      if (isGone) return;
      if (result.ok) setState({ status: 'ready', draft: result.view });
      else setState({ status: 'failed', failure: result.failure });
    });
    return () => {
      isGone = true;
    };
  }, [round]);

  return { state, retry: () => setRound(round + 1) };
}
