import { Alert, Button, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import { usePageWords } from '#shared/usePageContext.ts';
import { useForm } from './form-context.ts';

/** The one way to save, and what came of it. */
export function SaveBar() {
  const words = usePageWords().management.save;
  const { discard, isDirty, isSaving, save } = useForm();
  return (
    <Flex direction="column" gap="sm">
      <SaveNote />
      <Flex direction="row" gap="sm" align="center" wrap>
        <LoadingButton variant="primary" loading={isSaving} disabled={!isDirty} onClick={() => void save()}>
          {isSaving ? words.saving : words.save}
        </LoadingButton>
        {isDirty && !isSaving && (
          <Button variant="secondary" onClick={discard}>
            {words.discard}
          </Button>
        )}
        <StateLine />
      </Flex>
    </Flex>
  );
}

/** What is wrong, what happened, or nothing. */
function SaveNote() {
  const { failures, frame, management } = usePageWords();
  const words = management.save;
  const { faults, outcome } = useForm();
  if (faults.length > 0) {
    const said = new Set(faults.map(({ field }) => management.faults[field]));
    return (
      <Alert title={words.faults(faults.length)} variant="warning">
        {[...said].join(' ')}
      </Alert>
    );
  }
  if (outcome.kind === 'saved') return <Alert title={words.saved} variant="success" />;
  if (outcome.kind === 'meanwhile')
    return (
      <Alert title={words.meanwhileTitle} variant="info">
        {words.meanwhile}
      </Alert>
    );
  if (outcome.kind !== 'failed') return null;
  const { code, correlationId } = outcome.failure;
  const reference = correlationId === undefined ? '' : ` ${frame.reference(correlationId)}`;
  return (
    <Alert title={words.notSaved} variant="warning">
      {`${failures[code].title}. ${failures[code].remedy}${reference}`}
    </Alert>
  );
}

function StateLine() {
  const words = usePageWords().management.save;
  const { isDirty, isSaving, view } = useForm();
  if (isSaving) return null;
  const state = isDirty ? words.unsaved : words.unchanged;
  const changed = view.changedAt === null ? '' : ` ${words.changedAt(view.changedAt)}`;
  return <Text variant="microcopy">{`${state}${changed}`}</Text>;
}
