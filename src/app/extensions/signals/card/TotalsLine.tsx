import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { ContactSignalsView } from '#core/views/signals-view.ts';
import { useWords } from '../data/useCardContext.ts';

/** How many opportunities nobody logged and what they may bring, with the definition one click away. */
export function TotalsLine({ totals }: Pick<ContactSignalsView, 'totals'>) {
  const words = useWords().card.totals;
  const [isUnfolded, setUnfolded] = useState(false);
  const parts = [
    words.unlogged(totals.undetected),
    ...(totals.expectedValue > 0 ? [words.expected(totals.expectedValue, totals.currency)] : []),
  ];
  return (
    <Flex direction="column" gap="xs">
      <Flex direction="row" justify="between" align="center" wrap gap="xs">
        <Text inline format={{ fontWeight: 'demibold' }}>
          {parts.join(', ')}
        </Text>
        <Button size="xs" variant="transparent" onClick={() => setUnfolded(!isUnfolded)}>
          {isUnfolded ? words.hide : words.howCounted}
        </Button>
      </Flex>
      {isUnfolded && <Text variant="microcopy">{words.definition}</Text>}
    </Flex>
  );
}
