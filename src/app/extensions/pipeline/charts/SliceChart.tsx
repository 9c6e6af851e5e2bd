import { BarChart } from '@hubspot/ui-extensions';
import { isOpportunityKind, isSignalKind } from '#core/signals/kind.ts';
import type { Slice } from '#core/views/page-parts.ts';
import type { FilterOptions } from '#core/views/pipeline-page-view.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { otherKey, sliceLabel } from './slice-label.ts';
import type { Breakdown } from './slice-label.ts';

/** Bars that fit beside each other with their labels; the smaller ones are added up. */
const mostBars = 7;

interface SliceChartProps {
  readonly title: string;
  readonly by: Breakdown;
  readonly slices: readonly Pick<Slice, 'key' | 'count' | 'value'>[];
  readonly options: Pick<FilterOptions, 'teams'>;
}

/** Expected value by slice; the number of records where nothing has a value. */
export function SliceChart({ title, by, slices, options }: SliceChartProps) {
  const words = usePageWords();
  const hasValues = slices.some(({ value }) => value !== null && value > 0);
  const label = hasValues ? words.views.table.value : words.views.table.count;
  const bars = slices.map((slice) => ({
    slice: shortLabel(words, by, slice.key, options),
    value: Math.round(hasValues ? (slice.value ?? 0) : slice.count),
  }));
  const rest = bars.slice(mostBars).reduce((sum, { value }) => sum + value, 0);
  const shown = bars.slice(0, mostBars);
  return (
    <BarChart
      data={rest > 0 ? [...shown, { slice: words.segments.other, value: rest }] : shown}
      axes={{
        x: { field: 'slice', fieldType: 'category', label: words.segments.dimensions[by] },
        y: { field: 'value', fieldType: 'linear', label },
      }}
      options={{ title, showTooltips: true, showDataLabels: true, colorList: ['darkOrange'] }}
    />
  );
}

/** Kinds have a word that is short enough for an axis. */
function shortLabel(
  words: PageDictionary,
  by: Breakdown,
  key: string,
  options: SliceChartProps['options'],
): string {
  if (by === 'kind' && key !== otherKey && isSignalKind(key) && isOpportunityKind(key)) {
    return words.segments.kindsShort[key];
  }
  return sliceLabel(by, key, words, options);
}
