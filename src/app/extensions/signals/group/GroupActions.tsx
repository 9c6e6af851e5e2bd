import { Button, Dropdown, Flex } from '@hubspot/ui-extensions';
import type { SignalGroupView } from '#core/views/signals-view.ts';
import { useDecisionsOfCard } from '../data/decisions.ts';
import { useCardContext, useWords } from '../data/useCardContext.ts';
import { asksForDecision } from './group-actions.ts';
import type { GroupAction } from './group-actions.ts';
import { useGroupActions } from './useGroupActions.ts';
import type { GroupButton } from './useGroupActions.ts';

interface GroupActionsProps {
  readonly group: SignalGroupView;
  readonly actions: readonly GroupAction[];
  /** One primary button a card: the first signal's, while no form is open. */
  readonly isPrimary: boolean;
}

/** The buttons of a group: all in a row on the tab, the first and a menu in the sidebar. */
export function GroupActions({ group, actions, isPrimary }: GroupActionsProps) {
  const { busy } = useDecisionsOfCard();
  const { isSidebar } = useCardContext();
  const [first, ...others] = useGroupActions(group, actions);
  if (!first) return null;
  const quiet = asksForDecision(group) ? 'secondary' : 'transparent';
  return (
    <Flex direction="row" wrap gap="sm" align="center">
      <Button size="sm" variant={isPrimary ? 'primary' : quiet} disabled={busy} onClick={first.run}>
        {first.label}
      </Button>
      {isSidebar ? (
        <MoreMenu buttons={others} />
      ) : (
        others.map(({ action, label, run }) => (
          <Button
            key={action}
            size="sm"
            variant={action === 'attach-deal' ? 'secondary' : 'transparent'}
            disabled={busy}
            onClick={run}
          >
            {label}
          </Button>
        ))
      )}
    </Flex>
  );
}

function MoreMenu({ buttons }: { readonly buttons: readonly GroupButton[] }) {
  const words = useWords().actions;
  const { busy } = useDecisionsOfCard();
  if (buttons.length === 0) return null;
  return (
    <Dropdown buttonText={words.more} buttonSize="sm" variant="transparent" disabled={busy}>
      {buttons.map(({ action, label, run }) => (
        <Dropdown.ButtonItem key={action} onClick={run}>
          {label}
        </Dropdown.ButtonItem>
      ))}
    </Dropdown>
  );
}
