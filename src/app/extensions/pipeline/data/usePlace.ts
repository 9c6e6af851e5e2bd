import { useExtensionActions } from '@hubspot/ui-extensions';
import { usePageRoute } from '@hubspot/ui-extensions/pages';
import type { PageFilters } from '#core/views/page-filters.ts';
import { filtersToParams, paramsToFilters } from './filter-params.ts';

/**
 * Where the reader is: the address holds the filters, so that every view can be linked and the way back restores them.
 */
export function usePlace() {
  const { path, params } = usePageRoute();
  const { navigateToPage } = useExtensionActions<'pages'>();
  const filters = paramsToFilters(params);
  return {
    path,
    params,
    filters,
    /** What every link to another view carries along. */
    filterParams: filtersToParams(filters),
    go: (to: string, extra: Readonly<Record<string, string>> = {}) =>
      navigateToPage({ to, params: { ...filtersToParams(filters), ...extra } }),
    /** The same view under other filters; `kept` is what else its address says. */
    filterBy: (next: PageFilters, kept: Readonly<Record<string, string>> = {}) =>
      navigateToPage({ to: path, params: { ...kept, ...filtersToParams(next) } }),
  };
}
