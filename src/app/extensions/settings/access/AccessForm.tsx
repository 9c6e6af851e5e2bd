import { Flex } from '@hubspot/ui-extensions';
import type { AccessView } from '#core/views/access-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { OutcomeNote } from '../frame/OutcomeNote.tsx';
import { SaveRow } from '../frame/SaveRow.tsx';
import { AdminSection } from './AdminSection.tsx';
import { RecordSection } from './RecordSection.tsx';
import { useAccessDraft, type AccessDraft } from './useAccessDraft.ts';

/** Both decisions, with one button that saves them: they share a version. */
export function AccessForm({ opened }: { readonly opened: AccessView }) {
  const form = useAccessDraft(opened);
  return (
    <Flex direction="column" gap="md">
      <AdminSection form={form} />
      <RecordSection form={form} />
      <AccessSaveBar form={form} />
    </Flex>
  );
}

function AccessSaveBar({ form }: { readonly form: AccessDraft }) {
  const words = usePageWords().management.save;
  const { discard, hasTooMany, isDirty, isSaving, outcome, save } = form;
  return (
    <Flex direction="column" gap="sm">
      <OutcomeNote outcome={outcome} onRetry={() => void save()} />
      <SaveRow
        isDirty={isDirty}
        isSaving={isSaving}
        isHeld={false}
        hasFailed={hasTooMany || outcome.kind !== 'saved'}
        line={isDirty ? words.unsaved : words.unchanged}
        onSave={() => void save()}
        onDiscard={discard}
      />
    </Flex>
  );
}
