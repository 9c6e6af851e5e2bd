import { createContext, useContext, useMemo } from 'react';
import { findFunnelProblems } from '#core/funnel/find-funnel-problems.ts';
import type { StepId, StepReality } from '#core/funnel/funnel-map.ts';
import type { useFunnelDraft } from './useFunnelDraft.ts';

type FunnelDraft = ReturnType<typeof useFunnelDraft>;

const FunnelContext = createContext<FunnelDraft | null>(null);

/** Around all routes of the page. */
export const FunnelProvider = FunnelContext.Provider;

export function useFunnel(): FunnelDraft {
  const draft = useContext(FunnelContext);
  if (!draft) throw new Error('a part of the funnel map stands outside of the page');
  return draft;
}

/** What is unclear in the map as it is being changed, and what the records say; by step. */
export function useFindings() {
  const { tracks, view } = useFunnel();
  const problems = useMemo(() => findFunnelProblems(tracks), [tracks]);
  const reality = view?.reality ?? noReality;
  return useMemo(() => {
    const realityById = new Map(reality.map((each) => [each.stepId, each]));
    return {
      problems,
      problemsOf: (id: StepId) => problems.filter(({ stepId }) => stepId === id),
      realityOf: (id: StepId) => realityById.get(id) ?? null,
    };
  }, [problems, reality]);
}

const noReality: readonly StepReality[] = [];
