import type { FunnelProblem } from '#core/funnel/funnel-map.ts';

export interface ProblemGroup {
  readonly title: string;
  readonly first: FunnelProblem;
  readonly problems: readonly FunnelProblem[];
}

/** Problems that say the same, in the order in which the first of each was found. */
export function groupProblems(
  problems: readonly FunnelProblem[],
  titleOf: (problem: FunnelProblem) => string,
): readonly ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>();
  for (const problem of problems) {
    const title = titleOf(problem);
    const known = groups.get(title);
    groups.set(title, {
      title,
      first: known?.first ?? problem,
      problems: [...(known?.problems ?? []), problem],
    });
  }
  return [...groups.values()];
}
