import { EmptyState, LoadingButton, Text, useExtensionActions } from '@hubspot/ui-extensions';
import { useSetUp } from '#shared/useSetUp.ts';
import { useWords } from '../data/useCardContext.ts';
import { FailureAlert } from './FailureAlert.tsx';

/** The account lacks what the app needs: one button creates it. */
export function SetUpState({ onDone }: { readonly onDone: () => void }) {
  const { actions, card, failures } = useWords();
  const { addAlert } = useExtensionActions<'crm.record.tab'>();
  const { failure, setUp, working } = useSetUp(() => {
    addAlert({ type: 'success', message: card.setUpDone });
    onDone();
  });
  const { title, remedy } = failures['not-set-up'];
  return (
    <EmptyState title={title} layout="vertical" imageName="building" imageWidth={160} flush>
      <Text>{remedy}</Text>
      <LoadingButton
        variant="primary"
        size="sm"
        loading={working}
        resultIconName={failure ? 'warning' : 'success'}
        onClick={() => void setUp()}
      >
        {working ? card.settingUp : actions.setUp}
      </LoadingButton>
      {failure && <FailureAlert failure={failure} />}
    </EmptyState>
  );
}
