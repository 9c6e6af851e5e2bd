import { useCallback, useEffect, useRef, useState } from 'react';
import type { CardFunctions, Failure } from '#core/views/signals-view.ts';
import { callFunction } from '#shared/call-function.ts';

export type SignalsState<View> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'ready'; readonly view: View };

export interface Signals<View> {
  readonly state: SignalsState<View>;
  /** From the start, with the loading state. */
  readonly retry: () => void;
  /** In place: what is shown stays until the new view is there, and when it cannot be read. */
  readonly refresh: () => Promise<void>;
}

/** The signals of the record whose card is open. */
export function useSignals<Uid extends 'contact-signals' | 'deal-signals'>(
  uid: Uid,
  recordId: string,
  userId: string,
): Signals<CardFunctions[Uid]['view']> {
  const [state, setState] = useState<SignalsState<CardFunctions[Uid]['view']>>({ status: 'loading' });
  const turn = useRef(0);

  const refresh = useCallback(async () => {
    const own = ++turn.current;
    const result = await callFunction(uid, { recordId, userId });
    // A later call, or another record, has taken over.
    if (own !== turn.current) return;
    setState((shown) => {
      if (result.ok) return { status: 'ready', view: result.view };
      return shown.status === 'ready' ? shown : { status: 'failed', failure: result.failure };
    });
  }, [uid, recordId, userId]);

  const retry = useCallback(() => {
    setState({ status: 'loading' });
    void refresh();
  }, [refresh]);

  useEffect(() => {
    retry();
    return () => {
      turn.current++;
    };
  }, [retry]);

  return { state, retry, refresh };
}
