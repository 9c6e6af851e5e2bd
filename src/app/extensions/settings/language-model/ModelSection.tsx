import { Alert, Flex, Text, Toggle } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { usePageWords } from '#shared/usePageContext.ts';
import { useSettingsForm } from '../form/settings-form.ts';
import { Section } from '../people/Section.tsx';
import { ModelAddress } from './ModelAddress.tsx';
import { ModelCaps } from './ModelCaps.tsx';
import { ModelPrices } from './ModelPrices.tsx';

/** What an admin types to bring the two secrets into the account; the same in every language. */
const commands = [
  'npx hs secret add INVISIBLE_PIPELINE_LLM_SETTINGS',
  'npx hs secret add INVISIBLE_PIPELINE_LLM_KEY',
  'npm run build -- --language-model',
  'npm run upload',
] as const;

/** Whether a language model looks again at mail, under which caps and at what cost. */
export function ModelSection() {
  const words = usePageWords().settings.model;
  const { change, draft, view } = useSettingsForm();
  const { languageModel } = draft;
  const { namedModel } = view;
  /** What was typed before it was switched off, for whoever switches it on again. */
  const [last, setLast] = useState(languageModel);
  const turn = (isOn: boolean) => {
    if (!isOn) setLast(languageModel);
    change('languageModel', isOn ? (last ?? namedModel) : null);
  };
  return (
    <Section title={words.title} hint={words.hint}>
      {namedModel === null && <MissingSecrets />}
      {(namedModel !== null || languageModel !== null) && (
        <Toggle
          label={words.isOn}
          name="languageModel"
          size="sm"
          textChecked={words.on}
          textUnchecked={words.off}
          checked={languageModel !== null}
          onChange={turn}
        />
      )}
      {languageModel !== null && (
        <>
          <Alert title={words.warningTitle} variant="warning">
            {words.warning(hostOf(languageModel.baseUrl))}
          </Alert>
          <ModelAddress model={languageModel} />
          <ModelCaps model={languageModel} />
          <ModelPrices model={languageModel} />
        </>
      )}
    </Section>
  );
}

function MissingSecrets() {
  const words = usePageWords().settings.model;
  return (
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{words.notNamedTitle}</Text>
      <Text>{words.notNamed}</Text>
      {commands.map((command) => (
        <Text key={command} variant="microcopy">
          {command}
        </Text>
      ))}
    </Flex>
  );
}

/** An address that cannot be read is shown whole. */
function hostOf(address: string): string {
  return /^https?:\/\/([^/\s]+)/u.exec(address)?.[1] ?? address;
}
