import { Alert, Flex } from '@hubspot/ui-extensions';
import { usePageWords } from '#shared/usePageContext.ts';
import { useSettingsForm } from '../form/settings-form.ts';
import { OutcomeNote } from './OutcomeNote.tsx';
import { SaveRow } from './SaveRow.tsx';

/** Saves the changes of all sections at once, and says what came of it. */
export function SettingsSaveBar() {
  const { management, settings: words } = usePageWords();
  const { changedSections, discard, isDirty, isHeld, isSaving, outcome, problems, save, view } =
    useSettingsForm();
  const changedAt = view.log[0]?.at;
  const state = isDirty
    ? words.unsavedIn(changedSections.map((name) => words.sections[name]))
    : management.save.unchanged;
  const changed = changedAt === undefined || isDirty ? '' : ` ${management.save.changedAt(changedAt)}`;
  return (
    <Flex direction="column" gap="sm">
      {problems.length > 0 ? <ProblemNote /> : <OutcomeNote outcome={outcome} onRetry={() => void save()} />}
      <SaveRow
        isDirty={isDirty}
        isSaving={isSaving}
        isHeld={isHeld}
        hasFailed={problems.length > 0 || outcome.kind !== 'saved'}
        line={`${state}${changed}`}
        onSave={() => void save()}
        onDiscard={discard}
      />
    </Flex>
  );
}

/** Which sections need another look, since the open tab may not show them. */
function ProblemNote() {
  const words = usePageWords().settings;
  const { problems } = useSettingsForm();
  const named = new Map<string, string>(Object.entries(words.sections));
  const titles = new Set(problems.map(({ path }) => named.get(path.split('.')[0] ?? '') ?? path));
  return (
    <Alert title={words.problems.refused(problems.length)} variant="warning">
      {[...titles].join(', ')}
    </Alert>
  );
}
