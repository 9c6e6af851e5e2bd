import { Accordion, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { ReviewItem } from '#core/views/review-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { CrmRecordLink } from '../records/CrmRecordLink.tsx';
import { itemToFacts } from './item-text.ts';
import type { Decided } from './review-queue.ts';
import type { Decide } from './useReview.ts';

interface RestListProps {
  readonly rest: readonly ReviewItem[];
  readonly done: readonly ReviewItem[];
  readonly decided: Decided;
  readonly currency: string;
  readonly onChoose: Decide;
}

/** The deals to come, and folded those that were decided. */
export function RestList({ rest, done, decided, currency, onChoose }: RestListProps) {
  const words = usePageWords().review;
  return (
    <Flex direction="column" gap="sm">
      {rest.length > 0 && (
        <Accordion title={words.restTitle(rest.length)} size="sm" defaultOpen>
          <Flex direction="column" gap="sm">
            {rest.map((item) => (
              <Line
                key={item.dealId}
                item={item}
                text={`${words.verdicts[item.verdict].title} · ${itemToFacts(words, item, currency)}`}
              />
            ))}
          </Flex>
        </Accordion>
      )}
      {done.length > 0 && (
        <Accordion title={words.decidedTitle(done.length)} size="sm">
          <Flex direction="column" gap="sm">
            {done.map((item) => (
              <Flex key={item.dealId} direction="row" wrap gap="sm" align="end">
                <Line item={item} text={words.decisions[decided[item.dealId] ?? 'keep']} />
                <Button size="xs" variant="transparent" onClick={() => onChoose(item.dealId, null)}>
                  {words.undo}
                </Button>
              </Flex>
            ))}
          </Flex>
        </Accordion>
      )}
    </Flex>
  );
}

function Line({ item, text }: { readonly item: ReviewItem; readonly text: string }) {
  const { facts } = usePageWords().review;
  return (
    <Flex direction="column" gap="flush">
      <CrmRecordLink type="deal" id={item.dealId}>
        {item.name ?? facts.gone}
      </CrmRecordLink>
      <Text variant="microcopy">{text}</Text>
    </Flex>
  );
}
