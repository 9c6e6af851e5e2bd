import { useCallback, useEffect, useRef } from 'react';
import type { PageRequest, PipelinePageView } from '#core/views/pipeline-page-view.ts';
import type { Failure } from '#core/views/signals-view.ts';
import { usePageData } from './page-data.ts';
import { requestToKey } from './useViews.ts';

export type ViewState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: Failure }
  /** `isOutdated`: of the filters before, until the answer for these is there. */
  | { readonly status: 'ready'; readonly view: PipelinePageView; readonly isOutdated: boolean };

/** The answer to a request: at once when it was asked before, and read again when the account was. */
export function useView(request: PageRequest): { readonly state: ViewState; readonly retry: () => void } {
  const { entries, generation, load, show } = usePageData();
  const key = requestToKey(request);
  const entry = entries.get(key);
  const isDue = !entry || entry.generation < generation;
  const before = useRef<{ readonly of: string; readonly view: PipelinePageView } | null>(null);
  const same = contentOf(request);

  // The key stands for the request.
  const read = useCallback(() => void load(request, generation), [key, generation, load]);

  useEffect(() => {
    if (isDue) read();
  }, [isDue, read]);

  const view = entry?.view ?? null;
  useEffect(() => {
    if (view) show(view);
  }, [view, show]);

  if (view) before.current = { of: same, view };
  return { state: stateOf(entry, before.current?.of === same ? before.current.view : null), retry: read };
}

function stateOf(
  entry: { readonly view: PipelinePageView | null; readonly failure: Failure | null } | undefined,
  before: PipelinePageView | null,
): ViewState {
  if (entry?.view) return { status: 'ready', view: entry.view, isOutdated: false };
  if (entry?.failure) return { status: 'failed', failure: entry.failure };
  return before ? { status: 'ready', view: before, isOutdated: true } : { status: 'loading' };
}

/** What is looked at, whatever the filters and the page of the list. */
function contentOf(request: PageRequest): string {
  return JSON.stringify(request.view === 'records' ? [request.view, request.query] : [request.view]);
}
