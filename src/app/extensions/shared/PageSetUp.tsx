import { EmptyState, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useSetUp } from './useSetUp.ts';
import { usePageWords } from './usePageContext.ts';

/** The account lacks what the app needs: one button creates it. */
export function PageSetUp({ onDone }: { readonly onDone: () => void }) {
  const { failures, frame } = usePageWords();
  const { failure, setUp, working } = useSetUp(onDone);
  const { title, remedy } = failures['not-set-up'];
  return (
    <EmptyState title={title} layout="vertical" imageName="building" imageWidth={160} flush>
      <Text>{remedy}</Text>
      <LoadingButton
        variant="primary"
        loading={working}
        resultIconName={failure ? 'warning' : 'success'}
        onClick={() => void setUp()}
      >
        {working ? frame.settingUp : frame.setUp}
      </LoadingButton>
      {failure && <Text variant="microcopy">{failures[failure.code].remedy}</Text>}
    </EmptyState>
  );
}
