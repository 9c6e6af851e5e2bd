import { Button, Divider, Flex, Icon, Text } from '@hubspot/ui-extensions';
import { useWords } from '../data/useCardContext.ts';
import type { Undo } from './change-calls.ts';
import { useChangesOfCard } from './changes.ts';
import { ChangeProblem } from './ChangeProblem.tsx';

/** What was just written, one line each, with the way back. */
export function RecentChanges() {
  const { done } = useChangesOfCard();
  if (done.length === 0) return null;
  return (
    <Flex direction="column" gap="xs">
      {done.map(({ id, text, undo }) => (
        <Flex key={id} direction="column" gap="xs">
          <Flex direction="row" wrap gap="sm" align="center">
            <Icon name="success" color="success" />
            <Text inline>{text}</Text>
            {undo && <UndoButton id={id} way={undo} />}
          </Flex>
          <ChangeProblem id={id} />
        </Flex>
      ))}
      <Divider />
    </Flex>
  );
}

/** Takes back what was written. */
export function UndoButton({ id, way }: { readonly id: string; readonly way: Undo }) {
  const { actions } = useWords();
  const { busy, undo } = useChangesOfCard();
  return (
    <Button size="xs" variant="transparent" disabled={busy} onClick={() => void undo(id, way)}>
      {actions.undo}
    </Button>
  );
}
