import { Flex } from '@hubspot/ui-extensions';
import type { DealOption, SignalGroupView } from '#core/views/signals-view.ts';
import { FailureAlert } from '../card/FailureAlert.tsx';
import { useDecisionsOfCard } from '../data/decisions.ts';
import type { FormName } from '../data/decisions.ts';
import type { GroupAction } from '../group/group-actions.ts';
import { GroupActions } from '../group/GroupActions.tsx';
import { AttachDealForm } from './AttachDealForm.tsx';
import { CreateDealForm } from './CreateDealForm.tsx';
import { DismissForm } from './DismissForm.tsx';
import { ReloadButton } from './ReloadButton.tsx';
import { SnoozeForm } from './SnoozeForm.tsx';

interface GroupDecisionProps {
  readonly group: SignalGroupView;
  readonly actions: readonly GroupAction[];
  readonly openDeals: readonly DealOption[];
  readonly isPrimary: boolean;
}

/** The buttons of a group or, once one is pressed, its form; below, why a decision could not be taken. */
export function GroupDecision({ group, actions, openDeals, isPrimary }: GroupDecisionProps) {
  const { failure, openForm } = useDecisionsOfCard();
  const form = openForm?.emailId === group.emailId ? openForm.form : null;
  return (
    <Flex direction="column" gap="sm">
      {form ? (
        <OpenForm form={form} group={group} openDeals={openDeals} />
      ) : (
        <GroupActions group={group} actions={actions} isPrimary={isPrimary} />
      )}
      {failure?.emailId === group.emailId && (
        <>
          <FailureAlert failure={failure.failure} />
          {failure.failure.code === 'changed-meanwhile' && <ReloadButton />}
        </>
      )}
    </Flex>
  );
}

interface OpenFormProps {
  readonly form: FormName;
  readonly group: SignalGroupView;
  readonly openDeals: readonly DealOption[];
}

function OpenForm({ form, group, openDeals }: OpenFormProps) {
  switch (form) {
    case 'create-deal':
      return <CreateDealForm group={group} />;
    case 'attach-deal':
      return <AttachDealForm group={group} openDeals={openDeals} />;
    case 'snooze':
      return <SnoozeForm group={group} />;
    case 'dismiss':
      return <DismissForm group={group} />;
  }
}
