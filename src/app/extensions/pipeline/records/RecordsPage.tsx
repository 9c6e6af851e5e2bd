import { Flex, Tag, Text } from '@hubspot/ui-extensions';
import { PageBreadcrumbs } from '@hubspot/ui-extensions/pages';
import type { PipelinePageView } from '#core/views/pipeline-page-view.ts';
import type { RecordQuery } from '#core/views/record-query.ts';
import { paramsToPage, paramsToQuery } from '../data/query-params.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { usePlace } from '../data/usePlace.ts';
import { listToRoute, paths } from '../frame/routes.ts';
import { ViewFrame } from '../frame/ViewFrame.tsx';
import type { BodyOf } from '../frame/ViewFrame.tsx';
import { EmptyView } from '../views/EmptyView.tsx';
import { PageTurner } from './PageTurner.tsx';
import { queryToTexts } from './query-text.ts';
import { RecordItem } from './RecordItem.tsx';

/** The records behind a figure; which ones stands in the address. */
export function RecordsPage() {
  const { records: words } = usePageWords();
  const { filters, params } = usePlace();
  const query = paramsToQuery(params);
  if (!query) return <EmptyView title={words.unknownTitle} text={words.unknown} imageName="voteAndSearch" />;
  return (
    <>
      <WayBack query={query} />
      <ViewFrame request={{ view: 'records', filters, query, page: paramsToPage(params) }}>
        {(body, view) => <Records body={body} view={view} />}
      </ViewFrame>
    </>
  );
}

function WayBack({ query }: { readonly query: RecordQuery }) {
  const { frame, records } = usePageWords();
  const { filterParams } = usePlace();
  const route = listToRoute(query.list);
  return (
    <PageBreadcrumbs>
      <PageBreadcrumbs.PageLink to={paths[route]} params={filterParams}>
        {frame.views[route]}
      </PageBreadcrumbs.PageLink>
      <PageBreadcrumbs.Current>{records.titles[query.list]}</PageBreadcrumbs.Current>
    </PageBreadcrumbs>
  );
}

interface RecordsProps {
  readonly body: BodyOf<'records'>;
  readonly view: PipelinePageView;
}

function Records({ body, view: { currency, options } }: RecordsProps) {
  const dictionary = usePageWords();
  const words = dictionary.records;
  const { page, query, rows, sum, total } = body;
  if (total === 0) return <EmptyView title={words.emptyTitle} text={words.empty} imageName="voteAndSearch" />;
  return (
    <Flex direction="column" gap="sm">
      <Flex direction="row" wrap gap="sm" align="center">
        <Text inline format={{ fontWeight: 'demibold' }}>
          {sum === null ? words.total(total) : words.totalWorth(total, sum, currency)}
        </Text>
        {queryToTexts(dictionary, query, options).map((text) => (
          <Tag key={text}>{text}</Tag>
        ))}
      </Flex>
      {rows.map((row) => (
        <RecordItem
          key={`${row.type}-${row.id}-${row.signalKeys[0] ?? row.at}`}
          row={row}
          currency={currency}
          options={options}
        />
      ))}
      <PageTurner page={page} shown={rows.length} total={total} query={query} />
    </Flex>
  );
}
