import { Button, Flex } from '@hubspot/ui-extensions';
import { useDecisionsOfCard } from '../data/decisions.ts';
import { useWords } from '../data/useCardContext.ts';

/** Shows what somebody else did meanwhile. */
export function ReloadButton() {
  const { actions } = useWords();
  const { closeForm, refresh } = useDecisionsOfCard();
  const reload = async () => {
    await refresh();
    closeForm();
  };
  return (
    <Flex direction="row">
      <Button size="sm" variant="secondary" onClick={() => void reload()}>
        {actions.reload}
      </Button>
    </Flex>
  );
}
