import { Flex, List, Text } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import type { AttentionItem } from '#core/views/page-parts.ts';
import type { FilterOptions } from '#core/views/pipeline-page-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { usePlace } from '../data/usePlace.ts';
import { paths } from '../frame/routes.ts';
import { RecordsLink } from '../records/RecordsLink.tsx';
import { attentionToText } from './attention-text.ts';

interface AttentionListProps {
  readonly items: readonly AttentionItem[];
  readonly currency: string;
  readonly options: FilterOptions;
}

/** Where a look is worth most, as sentences that lead to the records. */
export function AttentionList({ items, currency, options }: AttentionListProps) {
  const words = usePageWords();
  return (
    <List variant="unordered-styled">
      {items.map((item) => (
        <Flex key={itemToKey(item)} direction="row" wrap gap="sm">
          <Text inline>{attentionToText(words, item, currency, options)}</Text>
          <AttentionLink item={item} />
        </Flex>
      ))}
    </List>
  );
}

function AttentionLink({ item }: { readonly item: AttentionItem }) {
  const { see } = usePageWords().overview;
  const { filterParams } = usePlace();
  if (item.records) return <RecordsLink query={item.records}>{see}</RecordsLink>;
  return (
    <PageLink to={paths.quality} params={filterParams}>
      {see}
    </PageLink>
  );
}

function itemToKey(item: AttentionItem): string {
  return item.kind === 'rule' ? `rule-${item.ruleId}` : item.kind;
}
