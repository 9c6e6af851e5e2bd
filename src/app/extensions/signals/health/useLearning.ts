import { useEffect, useRef, useState } from 'react';
import type { DealSignalsView } from '#core/views/signals-view.ts';
import { callFunction } from '#shared/call-function.ts';
import { useCardContext } from '../data/useCardContext.ts';

const dayMs = 86_400_000;

/**
 * Has the account learned from in the background when that was never done, or more than a day ago; then reads the card
 * again. Once per card: what cannot be learned now waits until it is opened again.
 */
export function useLearning(
  { knowledge, health, readAt }: Pick<DealSignalsView, 'knowledge' | 'health' | 'readAt'>,
  refresh: () => Promise<void>,
): boolean {
  const started = useRef(false);
  const { timeZone } = useCardContext();
  const { learnedAt } = knowledge;
  const isDue = health !== null && (learnedAt === null || readAt - learnedAt > dayMs);
  const [isLearning, setLearning] = useState(isDue);

  useEffect(() => {
    if (!isDue || started.current) return;
    started.current = true;
    let isGone = false;
    const learn = async () => {
      const result = await callFunction('learn-account', { timeZone });
      if (isGone) return;
      if (result.ok) await refresh();
      setLearning(false);
    };
    void learn();
    return () => {
      isGone = true;
    };
    // What makes it due changes with the refreshed view: once is enough.
  }, []);

  return isLearning;
}
