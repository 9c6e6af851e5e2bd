import { PageLink } from '@hubspot/ui-extensions/pages';
import type { RecordQuery } from '#core/views/record-query.ts';
import { queryToParams } from '../data/query-params.ts';
import { usePlace } from '../data/usePlace.ts';
import { paths } from '../frame/routes.ts';

interface RecordsLinkProps {
  readonly query: RecordQuery;
  readonly children: string;
}

/** To the list behind a figure, under the same filters. */
export function RecordsLink({ query, children }: RecordsLinkProps) {
  const { filterParams } = usePlace();
  return (
    <PageLink to={paths.records} params={{ ...filterParams, ...queryToParams(query) }}>
      {children}
    </PageLink>
  );
}
