import { Flex, hubspot, Text } from '@hubspot/ui-extensions';
import { usePageWords } from '#shared/usePageContext.ts';
import { AccessCodeAbove } from '#shared/AccessCodePanel.tsx';
import { Settings } from './Settings.tsx';

hubspot.extend<'settings'>(() => <SettingsExtension />);

/** The settings where HubSpot shows those of every app; it draws the app's name above. */
export function SettingsExtension() {
  const { extension: words } = usePageWords().settings;
  return (
    <Flex direction="column" gap="md">
      <Text>{words.intro}</Text>
      <AccessCodeAbove />
      <Settings onSaved={() => {}} />
    </Flex>
  );
}
