import { Alert, Button, Flex, LoadingButton, Text, useExtensionContext } from '@hubspot/ui-extensions';
import { NotAllowed } from '#shared/NotAllowed.tsx';
import { usePageWords } from '#shared/usePageContext.ts';
import { useFunnel } from './draft/funnel-context.ts';

/** The one way to save the map, and what came of it. It can always be pressed: what is typed counts once it is left. */
export function SaveBar() {
  const words = usePageWords().funnel.save;
  const { discard, isDirty, isSaving, outcome } = useFunnel();
  const save = useSave();
  return (
    <Flex direction="column" gap="sm">
      <SaveNote />
      <Flex direction="row" gap="sm" align="center" wrap>
        <LoadingButton
          variant={isDirty || isSaving ? 'primary' : 'secondary'}
          loading={isSaving}
          resultIconName={outcome.kind === 'saved' ? 'success' : 'warning'}
          onClick={save}
        >
          {isSaving ? words.saving : words.save}
        </LoadingButton>
        {isDirty && !isSaving && <Button onClick={discard}>{words.discard}</Button>}
        {!isSaving && <StateLine />}
      </Flex>
    </Flex>
  );
}

export function useSave() {
  const { save } = useFunnel();
  const { email } = useExtensionContext<'pages'>().user;
  return () => void save(email || null);
}

/** What came of the last attempt; nothing before one. */
export function SaveNote() {
  const { failures, frame, funnel } = usePageWords();
  const words = funnel.save;
  const { outcome } = useFunnel();
  const save = useSave();
  if (outcome.kind === 'saved')
    return (
      <Alert title={words.saved} variant="success">
        {words.savedText}
      </Alert>
    );
  if (outcome.kind === 'meanwhile')
    return (
      <Alert title={words.meanwhileTitle} variant="info">
        {words.meanwhile}
      </Alert>
    );
  if (outcome.kind === 'too-many')
    return (
      <Alert title={words.notSaved} variant="warning">
        {words.tooManySteps}
      </Alert>
    );
  if (outcome.kind !== 'failed') return null;
  if (outcome.failure.code === 'not-allowed') return <NotAllowed onEntered={save} />;
  const { code, correlationId } = outcome.failure;
  const reference = correlationId === undefined ? '' : ` ${frame.reference(correlationId)}`;
  return (
    <Alert title={words.notSaved} variant="warning">
      {`${failures[code].title}. ${failures[code].remedy}${reference}`}
    </Alert>
  );
}

function StateLine() {
  const words = usePageWords().funnel.save;
  const { isDirty, view } = useFunnel();
  const state = isDirty ? `${words.unsaved} ` : '';
  const agreed = view?.isProposal ? words.proposal : isDirty ? '' : words.unchanged;
  return <Text variant="microcopy">{`${state}${agreed}`.trim()}</Text>;
}
