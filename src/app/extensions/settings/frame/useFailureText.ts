import type { Failure } from '#core/views/signals-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';

/** A failure on one line: what happened, what to do, and what support asks for. */
export function useFailureText(): (failure: Failure) => string {
  const { failures, frame } = usePageWords();
  return ({ code, correlationId }) => {
    const reference = correlationId === undefined ? '' : ` ${frame.reference(correlationId)}`;
    return `${failures[code].title}. ${failures[code].remedy}${reference}`;
  };
}
