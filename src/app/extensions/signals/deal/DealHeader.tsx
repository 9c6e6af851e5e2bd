import { DescriptionList, DescriptionListItem, Text } from '@hubspot/ui-extensions';
import type { DealSignalsView } from '#core/views/signals-view.ts';
import { useWords } from '../data/useCardContext.ts';

/** Where the deal stands. */
export function DealHeader({ deal }: Pick<DealSignalsView, 'deal'>) {
  const words = useWords().deal;
  return (
    <>
      <DescriptionList direction="row">
        <DescriptionListItem label={words.stage}>
          <Text>{deal.stageLabel ?? words.unknown}</Text>
        </DescriptionListItem>
        <DescriptionListItem label={words.amount}>
          <Text>{deal.amount === null ? words.unknown : words.money(deal.amount, deal.currency)}</Text>
        </DescriptionListItem>
      </DescriptionList>
      {deal.isClosed && <Text variant="microcopy">{words.closed}</Text>}
    </>
  );
}
