import { Flex, Text } from '@hubspot/ui-extensions';
import type { ManagementView } from '#core/views/management-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { AbsenceSection } from './AbsenceSection.tsx';
import { FormProvider } from './form-context.ts';
import { PeopleSection } from './PeopleSection.tsx';
import { SaveBar } from './SaveBar.tsx';
import { TargetSection } from './TargetSection.tsx';
import { TaskSection } from './TaskSection.tsx';
import { useDraft, type Neighbour } from './useDraft.ts';
import { WorkingTimeSection } from './WorkingTimeSection.tsx';

interface SettingsFormProps extends Neighbour {
  readonly view: ManagementView;
}

/** All settings in groups, with one button that saves them. */
export function SettingsForm({ view, ...neighbour }: SettingsFormProps) {
  const words = usePageWords().management;
  return (
    <FormProvider value={useDraft(view, neighbour)}>
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
