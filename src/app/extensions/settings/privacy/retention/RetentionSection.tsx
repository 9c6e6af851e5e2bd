import { Flex, NumberInput, Text, Toggle } from '@hubspot/ui-extensions';
import { defaultRetentionSettings, retentionLimits } from '#core/settings/retention.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useSettingsForm } from '../../form/settings-form.ts';
import { Section } from '../../people/Section.tsx';
import { RetainNow } from './RetainNow.tsx';

/** How long sentences are kept, or that they are kept until somebody erases them. */
export function RetentionSection() {
  const words = usePageWords().privacy.retention;
  const { change, changedSections, draft, problemAt } = useSettingsForm();
  const { quoteMonths } = draft.retention;
  const problem = problemAt('retention.quoteMonths');
  const isChanged = changedSections.includes('retention');
  return (
    <Section title={words.title} hint={words.hint}>
      <Toggle
        name="retention-on"
        label={words.isOn}
        textChecked={words.on}
        textUnchecked={words.off}
        checked={quoteMonths !== null}
        onChange={(isOn) =>
          change('retention', { quoteMonths: isOn ? defaultRetentionSettings.quoteMonths : null })
        }
      />
      {quoteMonths === null ? (
        <Text>{words.never}</Text>
      ) : (
        <>
          <NumberInput
            label={words.months}
            name="retention-months"
            precision={0}
            {...(Number.isFinite(quoteMonths) ? { value: quoteMonths } : {})}
            description={words.range(retentionLimits.fewestMonths, retentionLimits.mostMonths)}
            error={problem !== undefined}
            validationMessage={problem ?? ''}
            onChange={(months: number | null) => change('retention', { quoteMonths: months ?? Number.NaN })}
          />
          <Flex direction="column" gap="xs">
            {isChanged ? <Text variant="microcopy">{words.saveFirst}</Text> : <RetainNow />}
          </Flex>
        </>
      )}
    </Section>
  );
}
