import { Flex, Text } from '@hubspot/ui-extensions';
import type { SignalGroupView } from '#core/views/signals-view.ts';
import { useWords } from '../data/useCardContext.ts';
import { DealLink } from './DealLink.tsx';

/** The deal that covers a signal, by name and one click away. */
export function CoveringDeal({ deal }: { readonly deal: NonNullable<SignalGroupView['deal']> }) {
  const words = useWords().group;
  return (
    <Flex direction="row" wrap gap="xs" align="center">
      <Text inline variant="microcopy">
        {words.coveredBy}
      </Text>
      <DealLink dealId={deal.id}>{deal.name}</DealLink>
    </Flex>
  );
}
