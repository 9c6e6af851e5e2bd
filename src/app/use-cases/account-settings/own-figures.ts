import type { Baselines } from '#core/baselines/baselines.ts';
import type { OwnFigures } from '#core/views/settings-view.ts';

/** What the account's closed deals say of each pipeline that has any. */
export function toOwnFigures(baselines: Baselines | null): readonly OwnFigures[] {
  return (baselines?.pipelines ?? []).flatMap(({ pipelineId, winRate, amount, anyStage }): OwnFigures[] => {
    const label = baselines?.directory.pipelines.find(({ id }) => id === pipelineId)?.label;
    if (label === undefined || (!winRate && !amount && !anyStage)) return [];
    return [{ label, winRate, amount, stageDays: anyStage && { value: anyStage.median, n: anyStage.n } }];
  });
}
