import { Button, Flex, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { useWords } from '../data/useCardContext.ts';
import type { CatchUp } from '../data/useCatchUp.ts';

interface CatchUpNoteProps {
  readonly catchUp: CatchUp;
  readonly onReadOn: (left: number) => void;
}

/** New emails are being read while the card already shows what is known. */
export function CatchUpNote({ catchUp, onReadOn }: CatchUpNoteProps) {
  const { actions, card } = useWords();
  if (catchUp.status === 'done') return null;
  if (catchUp.status === 'reading') {
    return <LoadingSpinner label={card.reading(catchUp.left)} showLabel size="xs" />;
  }
  return (
    <Flex direction="row" wrap gap="sm" align="center">
      <Text inline variant="microcopy">
        {card.stillToRead(catchUp.left)}
      </Text>
      <Button size="xs" variant="transparent" onClick={() => onReadOn(catchUp.left)}>
        {actions.readOn}
      </Button>
    </Flex>
  );
}
