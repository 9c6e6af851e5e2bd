import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { dismissReasons } from '#core/signals/signal.ts';
import type { SignalGroupView } from '#core/views/signals-view.ts';
import { useDecisionsOfCard } from '../data/decisions.ts';
import { useWords } from '../data/useCardContext.ts';
import { CancelButton } from './FormButtons.tsx';

/** Says why a signal is none: one click on the reason. */
export function DismissForm({ group }: { readonly group: SignalGroupView }) {
  const { actions, forms } = useWords();
  const { busy, decide } = useDecisionsOfCard();
  return (
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{forms.dismiss.reason}</Text>
      <Flex direction="row" wrap gap="xs">
        {dismissReasons.map((reason) => (
          <Button
            key={reason}
            size="xs"
            variant="secondary"
            disabled={busy}
            onClick={() => void decide(group, { action: 'dismiss', reason })}
          >
            {actions.dismissReasons[reason]}
          </Button>
        ))}
        <CancelButton />
      </Flex>
    </Flex>
  );
}
