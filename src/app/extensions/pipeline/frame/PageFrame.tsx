import { Flex } from '@hubspot/ui-extensions';
import { PageTitle } from '@hubspot/ui-extensions/pages';
import type { ReactNode } from 'react';
import { paramsToQuery } from '../data/query-params.ts';
import { AccessCodeAbove } from '#shared/AccessCodePanel.tsx';
import { usePageWords } from '#shared/usePageContext.ts';
import { usePlace } from '../data/usePlace.ts';
import { FilterBar } from './FilterBar.tsx';
import { FreshnessNote } from './FreshnessNote.tsx';
import { PageNav } from './PageNav.tsx';
import { listToRoute, pathToRoute } from './routes.ts';
import type { RouteId } from './routes.ts';

/** Views that show the same whatever the filters say. */
const unfiltered: readonly RouteId[] = [
  ...(['settings', 'audit', 'review', 'calculator', 'installation'] as const),
  ...(['start', 'history', 'funnel', 'guide'] as const),
];

/** Around every view: its title, the way to the others, the filters and how fresh the figures are. */
export function PageFrame({ children }: { readonly children: ReactNode }) {
  const { frame: words, records } = usePageWords();
  const { params, path } = usePlace();
  const route = pathToRoute(path);
  const query = paramsToQuery(params);
  const isList = route === 'records' && query !== null;
  const title = isList ? records.titles[query.list] : route ? words.views[route] : words.noPage;
  const hasFilters = route !== null && !unfiltered.includes(route);
  return (
    <Flex direction="column" gap="md">
      <PageTitle>{title}</PageTitle>
      <PageNav route={isList ? listToRoute(query.list) : (route ?? 'overview')} />
      {hasFilters && (
        <>
          <FilterBar />
          <FreshnessNote />
        </>
      )}
      <AccessCodeAbove />
      {children}
    </Flex>
  );
}
