import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { RecordQuery } from '#core/views/record-query.ts';
import { queryToParams } from '../data/query-params.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { usePlace } from '../data/usePlace.ts';
import { paths } from '../frame/routes.ts';

const perPage = 25;

interface PageTurnerProps {
  /** From 0. */
  readonly page: number;
  readonly shown: number;
  readonly total: number;
  readonly query: RecordQuery;
}

/** To the next and the former records; nothing where all fit on one page. */
export function PageTurner({ page, shown, total, query }: PageTurnerProps) {
  const words = usePageWords().records;
  const { go } = usePlace();
  if (total <= perPage) return null;
  const first = page * perPage + 1;
  const last = page * perPage + shown;
  // Addresses count from 1.
  const turnTo = (next: number) => go(paths.records, { ...queryToParams(query), page: String(next + 1) });
  return (
    <Flex direction="row" wrap gap="sm" align="center" justify="center">
      <Button size="sm" variant="secondary" disabled={page === 0} onClick={() => turnTo(page - 1)}>
        {words.previous}
      </Button>
      <Text inline>{words.range(first, last, total)}</Text>
      <Button size="sm" variant="secondary" disabled={last >= total} onClick={() => turnTo(page + 1)}>
        {words.next}
      </Button>
    </Flex>
  );
}
