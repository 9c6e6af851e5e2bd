import { Flex, Text } from '@hubspot/ui-extensions';
import type { ManagementView } from '#core/views/management-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { AbsenceSection } from './AbsenceSection.tsx';
import { FormProvider } from './form-context.ts';
import { PeopleSection } from './PeopleSection.tsx';
import { SaveBar } from './SaveBar.tsx';
import { TargetSection } from './TargetSection.tsx';
import { TaskSection } from './TaskSection.tsx';
import { useDraft } from './useDraft.ts';
import { WorkingTimeSection } from './WorkingTimeSection.tsx';

interface SettingsFormProps {
  readonly view: ManagementView;
  /** Figures that were computed with the settings before are to be read again. */
  readonly onSaved: () => void;
}

/** All settings in groups, with one button that saves them. */
export function SettingsForm({ view, onSaved }: SettingsFormProps) {
  const words = usePageWords().management;
  return (
    <FormProvider value={useDraft(view, onSaved)}>
      <Flex direction="column" gap="md">
        <Text>{words.intro}</Text>
        <PeopleSection />
        <TaskSection />
        <WorkingTimeSection />
        <AbsenceSection />
        <TargetSection />
        <SaveBar />
      </Flex>
    </FormProvider>
  );
}
