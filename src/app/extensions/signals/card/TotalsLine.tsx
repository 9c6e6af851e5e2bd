import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { ContactSignalsView } from '#core/views/signals-view.ts';
import { useWords } from '../data/useCardContext.ts';

interface TotalsLineProps {
  readonly totals: ContactSignalsView['totals'];
  /** Under a heading of its own. */
  readonly isQuiet?: boolean;
}

/** How many opportunities nobody logged and what they may bring, with the definition one click away. */
export function TotalsLine({ totals, isQuiet = false }: TotalsLineProps) {
  const words = useWords().card.totals;
  const [isUnfolded, setUnfolded] = useState(false);
  const parts = [
    words.unlogged(totals.undetected),
    ...(totals.expectedValue > 0 ? [words.expected(totals.expectedValue, totals.currency)] : []),
  ];
  return (
    <Flex direction="column" gap="xs">
      <Flex direction="row" justify="between" align="center" wrap gap="xs">
        <Text inline format={{ fontWeight: isQuiet ? 'regular' : 'demibold' }}>
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
