import { useRef } from 'react';

/** As long as a double click may take; milliseconds. */
const doubleClickMs = 300;

/**
 * Tells whether what is shown has stood for a moment: the second half of a double click must not decide about the next
 * deal, whose buttons stand in the same place.
 */
export function useSettled(shown: string | undefined): () => boolean {
  const state = useRef({ shown, since: -Infinity });
  if (state.current.shown !== shown) state.current = { shown, since: Date.now() };
  return () => Date.now() - state.current.since >= doubleClickMs;
}
