import { Flex, Heading, Text } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import type { Figure, MetricId } from '#core/views/figure.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { paths } from '../frame/routes.ts';
import { RecordsLink } from '../records/RecordsLink.tsx';

interface HeadlineProps {
  readonly figures: readonly Figure[];
  readonly currency: string;
}

/** The one sentence that matters, with the share beside what studies find, and the way to the records. */
export function Headline({ figures, currency }: HeadlineProps) {
  const { overview: words, start } = usePageWords();
  const find = (id: MetricId) => figures.find((figure) => figure.id === id);
  const value = find('invisible-value');
  const share = find('invisible-share');
  const count = find('invisible-count')?.value ?? termOf(value, 'opportunities') ?? value?.n ?? 0;
  if (count === 0) {
    return (
      <Flex direction="column" gap="xs">
        <Heading>{words.nothing}</Heading>
        <Text>{words.nothingMeans}</Text>
        <Flex direction="row">
          <PageLink to={paths.start}>{start.pointerEmpty}</PageLink>
        </Flex>
      </Flex>
    );
  }
  return (
    <Flex direction="column" gap="xs">
      <Heading>{sentence(words, value?.value ?? null, count, currency)}</Heading>
      {share && share.value !== null && <Text>{words.share(share.value, share.benchmark)}</Text>}
      <Flex direction="row">
        <RecordsLink query={value?.records ?? { list: 'invisible' }}>{words.seeAll(count)}</RecordsLink>
      </Flex>
    </Flex>
  );
}

function sentence(
  words: PageDictionary['overview'],
  value: number | null,
  count: number,
  currency: string,
): string {
  return value === null || value === 0
    ? words.headlineWithoutValue(count)
    : words.headline(value, currency, count);
}

function termOf(figure: Figure | undefined, id: 'opportunities'): number | null {
  return figure?.terms.find((term) => term.id === id)?.value ?? null;
}
