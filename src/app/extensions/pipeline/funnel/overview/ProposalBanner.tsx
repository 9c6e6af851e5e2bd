import { Alert, Flex, LoadingButton } from '@hubspot/ui-extensions';
import { usePageWords } from '#shared/usePageContext.ts';
import { useFunnel } from '../draft/funnel-context.ts';
import { useSave } from '../SaveBar.tsx';
import { Ways } from './Ways.tsx';

/** Nobody has agreed on the map yet: one click does, and the steps are there to go through. */
export function ProposalBanner() {
  const { proposal: words } = usePageWords().funnel.overview;
  const { isSaving, outcome } = useFunnel();
  const take = useSave();
  return (
    <Flex direction="column" gap="sm">
      <Alert title={words.title} variant="info">
        {words.text}
      </Alert>
      <Ways>
        <LoadingButton
          variant="primary"
          loading={isSaving}
          resultIconName={outcome.kind === 'saved' ? 'success' : 'warning'}
          onClick={take}
        >
          {isSaving ? words.taking : words.take}
        </LoadingButton>
      </Ways>
    </Flex>
  );
}
