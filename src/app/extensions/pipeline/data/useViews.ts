import { useCallback, useRef, useState } from 'react';
import type { PageRequest, PipelinePageView } from '#core/views/pipeline-page-view.ts';
import type { Failure } from '#core/views/signals-view.ts';
import { callFunction } from '#shared/call-function.ts';

/** What is known of one view under one set of filters. */
export interface ViewEntry {
  /** The newest answer; it stays while another is on its way. */
  readonly view: PipelinePageView | null;
  /** Why the last call brought none. */
  readonly failure: Failure | null;
  /** Counted by `renew`: what was asked before is out of date. */
  readonly generation: number;
}

/** Answers that are kept; the oldest go first. */
const mostEntries = 60;

/**
 * Every answer of `pipeline-page` while the page is open, by its request, so that going back is instant. An answer is
 * kept under what it was asked for: a late one never stands in for another.
 */
export function useViews() {
  const [entries, setEntries] = useState<ReadonlyMap<string, ViewEntry>>(new Map());
  // What is on the screen: it has the filters’ choices, and tells how fresh the figures are.
  const [latest, setLatest] = useState<PipelinePageView | null>(null);
  const [generation, setGeneration] = useState(0);
  const turns = useRef(new Map<string, number>());

  const load = useCallback(async (request: PageRequest, asked: number) => {
    const key = requestToKey(request);
    const turn = (turns.current.get(key) ?? 0) + 1;
    turns.current.set(key, turn);
    setEntries((known) => withEntry(known, key, { ...viewOf(known, key), failure: null, generation: asked }));
    const result = await callFunction('pipeline-page', request);
    if (turns.current.get(key) !== turn) return;
    if (result.ok) {
      setEntries((known) => withEntry(known, key, { view: result.view, failure: null, generation: asked }));
    } else {
      const { failure } = result;
      setEntries((known) => withEntry(known, key, { ...viewOf(known, key), failure, generation: asked }));
    }
  }, []);

  /** What is shown stays, and is read again. */
  const renew = useCallback(() => setGeneration((current) => current + 1), []);

  return { entries, latest, show: setLatest, generation, load, renew };
}

export function requestToKey(request: PageRequest): string {
  const { view, filters } = request;
  const { period, pipelineId, teamId, industry, source, size } = filters;
  const place = request.view === 'records' ? [request.query, request.page] : [];
  return JSON.stringify([view, period, pipelineId, teamId, industry, source, size, ...place]);
}

function viewOf(entries: ReadonlyMap<string, ViewEntry>, key: string): Pick<ViewEntry, 'view'> {
  return { view: entries.get(key)?.view ?? null };
}

function withEntry(entries: ReadonlyMap<string, ViewEntry>, key: string, entry: ViewEntry) {
  const others = [...entries].filter(([each]) => each !== key);
  return new Map([...others.slice(1 - mostEntries), [key, entry] as const]);
}
