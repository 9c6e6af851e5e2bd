import { useCallback, useMemo, useRef, useState } from 'react';
import { mostSteps, type StepId, type StepSettings } from '#core/funnel/funnel-map.ts';
import type { FunnelView } from '#core/views/funnel-view.ts';
import { isSame } from '#core/views/merge.ts';
import type { Failure, FunctionResult } from '#core/views/signals-view.ts';
import { callFunction } from '#shared/call-function.ts';
import { mergeSteps, toSteps, withChange, withSteps } from './funnel-steps.ts';
import type { FunnelSteps } from './funnel-steps.ts';

/** What became of the last attempt to save. */
export type Outcome =
  | { readonly kind: 'none' | 'saved' | 'meanwhile' | 'too-many' }
  | { readonly kind: 'failed'; readonly failure: Failure };

interface DraftState {
  /** As the account keeps the map; null before the first answer. */
  readonly view: FunnelView | null;
  /** As it is being changed. */
  readonly steps: FunnelSteps;
  readonly isSaving: boolean;
  /** Why the map could not be read. */
  readonly failure: Failure | null;
  readonly outcome: Outcome;
}

const none: Outcome = { kind: 'none' };
const atFirst: DraftState = { view: null, steps: {}, isSaving: false, failure: null, outcome: none };

/** The map while it is changed. It lives as long as the page, so that a look at another view costs nothing. */
export function useFunnelDraft() {
  const [state, setState] = useState(atFirst);
  // A click on “save” may come before the drawing of what was typed last.
  const latest = useRef(state);
  const turn = useRef(0);

  const put = useCallback((part: Partial<DraftState>) => {
    latest.current = { ...latest.current, ...part };
    setState(latest.current);
  }, []);

  const open = useCallback(async () => {
    if (hasChanges(latest.current)) return;
    const own = ++turn.current;
    put({ failure: null, outcome: none });
    const opened = toOpened(await callFunction('funnel-map', { action: 'read' }));
    // Something was changed or saved meanwhile: that counts.
    if (own === turn.current && !hasChanges(latest.current)) put(opened);
  }, [put]);

  const save = useCallback(
    async (by: string | null) => {
      const { view, isSaving, steps } = latest.current;
      if (!view || isSaving) return;
      turn.current += 1;
      put({ isSaving: true, outcome: none });
      put({ isSaving: false, ...(await write(view, steps, by)) });
    },
    [put],
  );

  const change = useCallback(
    (id: StepId, part: Partial<StepSettings>) => {
      // Nothing is changed in a map that is on its way: the answer would take it back.
      if (latest.current.isSaving) return;
      put({ steps: withChange(latest.current.steps, id, part), outcome: none });
    },
    [put],
  );

  const discard = useCallback(
    () => put({ steps: toSteps(latest.current.view?.tracks ?? []), outcome: none }),
    [put],
  );

  return useMemo(() => {
    const { view, steps } = state;
    const tracks = withSteps(view?.tracks ?? [], steps);
    return { ...state, tracks, isDirty: hasChanges(state), open, save, change, discard };
  }, [state, open, save, change, discard]);
}

function hasChanges({ view, steps }: DraftState): boolean {
  return view !== null && !isSame(steps, toSteps(view.tracks));
}

function toOpened(result: FunctionResult<FunnelView>): Partial<DraftState> {
  if (!result.ok) return { failure: result.failure };
  return { view: result.view, steps: toSteps(result.view.tracks) };
}

/** Somebody may have saved first: then theirs is shown with mine over it, and nothing is written yet. */
async function write(view: FunnelView, steps: FunnelSteps, by: string | null): Promise<Partial<DraftState>> {
  if (Object.keys(steps).length > mostSteps) return { outcome: { kind: 'too-many' } };
  const result = await callFunction('funnel-map', { action: 'write', version: view.version, by, steps });
  if (result.ok) return { ...toOpened(result), outcome: { kind: 'saved' } };
  if (result.failure.code !== 'changed-meanwhile')
    return { outcome: { kind: 'failed', failure: result.failure } };
  const latest = await callFunction('funnel-map', { action: 'read' });
  if (!latest.ok) return { outcome: { kind: 'failed', failure: latest.failure } };
  const theirs = toSteps(latest.view.tracks);
  // An answer that got lost on its way: what was sent is what is kept.
  if (!latest.view.isProposal && isSame(steps, theirs))
    return { ...toOpened(latest), outcome: { kind: 'saved' } };
  return {
    view: latest.view,
    steps: mergeSteps(toSteps(view.tracks), steps, theirs),
    outcome: { kind: 'meanwhile' },
  };
}
