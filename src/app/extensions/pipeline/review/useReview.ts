import { useCallback, useEffect, useRef, useState } from 'react';
import type { PageFilters } from '#core/views/page-filters.ts';
import type { ReviewDecision, ReviewView } from '#core/views/review-view.ts';
import type { Failure } from '#core/views/signals-view.ts';
import { callFunction } from '#shared/call-function.ts';

export type ReviewState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'ready'; readonly view: ReviewView };

const misunderstood: Failure = { code: 'internal', retryable: true };

/** The review of this week under the page's filters. */
export function useReview(filters: PageFilters) {
  const [state, setState] = useState<ReviewState>({ status: 'loading' });
  const turn = useRef(0);
  const key = JSON.stringify(filters);

  const open = useCallback(async () => {
    const own = ++turn.current;
    setState({ status: 'loading' });
    const result = await callFunction('weekly-review', {
      action: 'open',
      filters: JSON.parse(key) as PageFilters,
    });
    // Other filters were chosen meanwhile, or the view was left.
    if (own !== turn.current) return;
    if (!result.ok) setState({ status: 'failed', failure: result.failure });
    else if ('items' in result.view) setState({ status: 'ready', view: result.view });
    else setState({ status: 'failed', failure: misunderstood });
  }, [key]);

  useEffect(() => {
    void open();
    return () => {
      turn.current += 1;
    };
  }, [open]);

  return { state, open: () => void open() };
}

export type Decide = (dealId: string, decision: ReviewDecision | null) => void;

/**
 * What is decided, shown at once and written down behind it, one after the other. What could not be written is taken
 * back. `decide` with null undoes.
 */
export function useDecided(week: string, initial: ReviewView['decided']) {
  const [decided, setDecided] = useState(initial);
  const [failure, setFailure] = useState<Failure | null>(null);
  const queue = useRef(Promise.resolve());

  const decide: Decide = (dealId, decision) => {
    const before = decided[dealId] ?? null;
    setDecided((all) => withDecision(all, dealId, decision));
    setFailure(null);
    queue.current = queue.current.then(async () => {
      const result = await callFunction(
        'weekly-review',
        decision ? { action: 'decide', week, dealId, decision } : { action: 'undo', week, dealId },
      );
      if (result.ok) return;
      setDecided((all) => ((all[dealId] ?? null) === decision ? withDecision(all, dealId, before) : all));
      setFailure(result.failure);
    });
  };

  /** `settled` waits until everything is written. */
  return { decided, decide, failure, settled: () => queue.current };
}

function withDecision(all: ReviewView['decided'], dealId: string, decision: ReviewDecision | null) {
  const others = Object.entries(all).filter(([id]) => id !== dealId);
  return Object.fromEntries(decision ? [...others, [dealId, decision]] : others);
}
