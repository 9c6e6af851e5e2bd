import { AutoGrid, Flex, Text } from '@hubspot/ui-extensions';
import type { LanguageModelSettings } from '#core/settings/language-model.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { NumberSetting } from '../form/NumberSetting.tsx';
import { useSettingsForm } from '../form/settings-form.ts';

/** How often the model may be asked, and how long it may take. */
export function ModelCaps({ model }: { readonly model: LanguageModelSettings }) {
  const words = usePageWords().settings.model;
  const { change } = useSettingsForm();
  const set = (part: Partial<LanguageModelSettings>) => change('languageModel', { ...model, ...part });
  return (
    <Flex direction="column" gap="xs">
      <AutoGrid columnWidth={260} flexible gap="sm">
        <NumberSetting
          label={words.perDay}
          path="languageModel.requestsPerDay"
          value={model.requestsPerDay}
          onChange={(requestsPerDay) => set({ requestsPerDay })}
        />
        <NumberSetting
          label={words.perBatch}
          path="languageModel.requestsPerBatch"
          value={model.requestsPerBatch}
          onChange={(requestsPerBatch) => set({ requestsPerBatch })}
        />
        <NumberSetting
          label={words.timeout}
          path="languageModel.timeoutMs"
          value={model.timeoutMs / 1000}
          precision={1}
          problem={words.timeoutProblem}
          onChange={(seconds) => set({ timeoutMs: Math.round(seconds * 1000) })}
        />
      </AutoGrid>
      <Text variant="microcopy">{words.perDayHint}</Text>
    </Flex>
  );
}
