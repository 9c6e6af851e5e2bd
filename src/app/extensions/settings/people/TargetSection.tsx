import { AutoGrid, Select } from '@hubspot/ui-extensions';
import type { TargetSettings } from '#core/settings/management.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { AmountField } from './AmountField.tsx';
import { useFaultOf, useForm } from './form-context.ts';
import { Section } from './Section.tsx';

/** What the page's figures are held against. The target of a team stands with the team. */
export function TargetSection() {
  const { targets: words, time } = usePageWords().management;
  const { draft, change } = useForm();
  const { targets } = draft;
  const faultOf = useFaultOf();
  const set = (part: Partial<TargetSettings>) => change({ targets: { ...targets, ...part } });
  return (
    <Section title={words.title} hint={words.hint}>
      <AutoGrid columnWidth={320} flexible gap="sm">
        <Select
          label={words.fiscalYear}
          name="fiscalYear"
          description={words.fiscalYearHint}
          value={targets.fiscalYearStart}
          options={time.months.map((label, index) => ({ label, value: index + 1 }))}
          {...faultOf('fiscalYear')}
          onChange={(month) => set({ fiscalYearStart: Number(month) })}
        />
        <AmountField
          label={words.target}
          hint={words.targetHint}
          field="target"
          value={targets.quarterlyTarget}
          onChange={(quarterlyTarget) => set({ quarterlyTarget })}
        />
        <AmountField
          label={words.lifetimeValue}
          hint={words.lifetimeValueHint}
          field="lifetimeValue"
          value={targets.lifetimeValue}
          onChange={(lifetimeValue) => set({ lifetimeValue })}
        />
      </AutoGrid>
    </Section>
  );
}
