import { Alert, Flex } from '@hubspot/ui-extensions';
import { usePageWords } from '#shared/usePageContext.ts';
import { OutcomeNote } from '../frame/OutcomeNote.tsx';
import { SaveRow } from '../frame/SaveRow.tsx';
import { useForm } from './form-context.ts';

/** Saves who is told and when, and says what came of it. */
export function SaveBar() {
  const words = usePageWords().management.save;
  const { discard, faults, isDirty, isHeld, isSaving, outcome, save, view } = useForm();
  const state = isDirty ? words.unsaved : words.unchanged;
  const changed = view.changedAt === null ? '' : ` ${words.changedAt(view.changedAt)}`;
  return (
    <Flex direction="column" gap="sm">
      {faults.length > 0 ? <FaultNote /> : <OutcomeNote outcome={outcome} onRetry={() => void save()} />}
      <SaveRow
        isDirty={isDirty}
        isSaving={isSaving}
        isHeld={isHeld}
        hasFailed={faults.length > 0 || outcome.kind !== 'saved'}
        line={`${state}${changed}`}
        onSave={() => void save()}
        onDiscard={discard}
      />
    </Flex>
  );
}

function FaultNote() {
  const words = usePageWords().management;
  const { faults } = useForm();
  const said = new Set(faults.map(({ field }) => words.faults[field]));
  return (
    <Alert title={words.save.faults(faults.length)} variant="warning">
      {[...said].join(' ')}
    </Alert>
  );
}
