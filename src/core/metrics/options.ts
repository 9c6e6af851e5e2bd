import type { Pipeline } from '#core/records.ts';
import type { Segment } from '#core/snapshot/snapshot.ts';
import type { FilterOptions } from '#core/views/pipeline-page-view.ts';
import type { PageInput } from './context.ts';

/** What the filters can be set to: what deals and signals have, the most frequent first. No filter narrows it. */
export function readOptions({
  snapshot,
  baselines,
}: Pick<PageInput, 'snapshot' | 'baselines'>): FilterOptions {
  const counts = {
    pipelines: new Map<string, number>(),
    teams: new Map<string, number>(),
    industries: new Map<string, number>(),
    sources: new Map<string, number>(),
  };
  const countSegment = ({ teamId, industry, source }: Segment) => {
    count(counts.teams, teamId);
    count(counts.industries, industry);
    count(counts.sources, source);
  };
  for (const deal of snapshot.deals) {
    count(counts.pipelines, deal.pipelineId);
    countSegment(deal);
  }
  for (const signal of snapshot.signals) countSegment(signal);
  const names = teamNames(baselines);
  const pipelines = [...(baselines?.directory.pipelines ?? [])].sort(
    (a, b) =>
      (counts.pipelines.get(b.id) ?? 0) - (counts.pipelines.get(a.id) ?? 0) ||
      a.displayOrder - b.displayOrder,
  );
  return {
    pipelines: pipelines.map(toPipelineOption),
    teams: mostFrequentFirst(counts.teams).map((id) => ({ id, name: names.get(id) ?? id })),
    industries: mostFrequentFirst(counts.industries),
    sources: mostFrequentFirst(counts.sources),
  };
}

function toPipelineOption({ id, label, stages }: Pipeline): FilterOptions['pipelines'][number] {
  const inOrder = [...stages].sort((a, b) => a.displayOrder - b.displayOrder);
  return { id, label, stages: inOrder.map((stage) => ({ id: stage.id, label: stage.label })) };
}

function teamNames(baselines: PageInput['baselines']): ReadonlyMap<string, string> {
  const owners = baselines?.directory.owners ?? [];
  return new Map(owners.flatMap(({ teams = [] }) => teams.map(({ id, name }) => [id, name] as const)));
}

function count(counts: Map<string, number>, key: string | null): void {
  if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
}

function mostFrequentFirst(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([key]) => key);
}
