import { periodIds } from '#core/periods/period.ts';
import type { PeriodId } from '#core/periods/period.ts';
import { sizeBands, unknownKey } from '#core/views/page-filters.ts';
import type { PageFilters } from '#core/views/page-filters.ts';
import type { FilterOptions } from '#core/views/pipeline-page-view.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';

/** Stands for no filter in a list of choices. */
export const anyValue = 'all';

export type FilterName = keyof PageFilters;

export interface FilterField {
  readonly name: FilterName;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

/**
 * The filters that have something to choose from in this account, with their choices in words.
 * @param options null as long as no view was answered
 */
export function filterFields(
  filters: PageFilters,
  options: FilterOptions | null,
  dictionary: PageDictionary,
): readonly FilterField[] {
  const words = dictionary.filters;
  const period: FilterField = {
    name: 'period',
    label: words.period,
    value: filters.period,
    options: periodIds.map((id) => ({ label: words.periods[id], value: id })),
  };
  const narrowing = choicesOf(options, dictionary)
    .filter(({ name, options: each }) => each.length > 1 || filters[name] !== undefined)
    .map((field) => ({
      ...field,
      value: filters[field.name] ?? anyValue,
      options: [{ label: words.all, value: anyValue }, ...distinct(field.options)],
    }));
  return [period, ...narrowing];
}

/** What each filter can be narrowed to, with what stands for records without a value. */
function choicesOf(
  options: FilterOptions | null,
  { filters: words, segments }: PageDictionary,
): readonly Omit<FilterField, 'value'>[] {
  const { pipelines = [], teams = [], industries = [], sources = [] } = options ?? {};
  const unknown = { label: segments.unknown, value: unknownKey };
  return [
    {
      name: 'pipelineId',
      label: words.pipeline,
      options: pipelines.map(({ id, label }) => ({ label, value: id })),
    },
    {
      name: 'teamId',
      label: words.team,
      options: [...teams.map(({ id, name }) => ({ label: name, value: id })), unknown],
    },
    {
      name: 'industry',
      label: words.industry,
      options: [...industries.map((code) => ({ label: segments.industry(code), value: code })), unknown],
    },
    {
      name: 'source',
      label: words.source,
      options: [...sources.map((code) => ({ label: segments.source(code), value: code })), unknown],
    },
    {
      name: 'size',
      label: words.size,
      options: options ? sizeBands.map((band) => ({ label: segments.sizes[band], value: band })) : [],
    },
  ];
}

/** The filters with one of them changed; a value that stands for all takes it away. */
export function withFilter(filters: PageFilters, name: FilterName, value: string): PageFilters {
  if (name === 'period') return { ...filters, period: value as PeriodId };
  const others = Object.entries(filters).filter(([each]) => each !== name);
  const next = Object.fromEntries(value === anyValue ? others : [...others, [name, value]]);
  return { period: filters.period, ...next };
}

/** Whether anything but the period is narrowed. */
export function isNarrowed(filters: PageFilters): boolean {
  return Object.keys(filters).some((name) => name !== 'period');
}

function distinct<Option extends { readonly value: string }>(options: readonly Option[]): readonly Option[] {
  return [...new Map(options.map((option) => [option.value, option] as const)).values()];
}
