import { AutoGrid, Divider, Select, Toggle } from '@hubspot/ui-extensions';
import { defaultManagementSettings } from '#core/settings/management.ts';
import type { ManagerTaskSettings } from '#core/settings/management.ts';
import type { Language } from '#core/wording/languages.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useForm } from './form-context.ts';
import { languageOptions } from './language-options.ts';
import { NumberField } from './NumberField.tsx';
import { Section } from './Section.tsx';

/** When a manager hears of an opportunity, how often, and in which language. */
export function TaskSection() {
  const words = usePageWords().management.tasks;
  const { draft, change } = useForm();
  const { tasks, answers } = draft;
  const set = (part: Partial<ManagerTaskSettings>) => change({ tasks: { ...tasks, ...part } });
  return (
    <Section title={words.title}>
      <Toggle
        label={words.isOn}
        name="tasks"
        size="sm"
        textChecked={words.on}
        textUnchecked={words.off}
        checked={tasks.isOn}
        onChange={(isOn) => set({ isOn })}
      />
      {tasks.isOn && <TaskFields set={set} />}
      <Divider />
      <AutoGrid columnWidth={280} gap="sm">
        <NumberField
          label={words.answers}
          hint={words.answersHint}
          field="answers"
          value={answers.deadlineHours}
          onChange={(deadlineHours) => change({ answers: { ...answers, deadlineHours } })}
        />
      </AutoGrid>
    </Section>
  );
}

function TaskFields({ set }: { readonly set: (part: Partial<ManagerTaskSettings>) => void }) {
  const words = usePageWords().management.tasks;
  const { tasks } = useForm().draft;
  return (
    <>
      <AutoGrid columnWidth={360} flexible gap="sm">
        <NumberField
          label={words.deadline}
          hint={words.deadlineHint}
          field="deadline"
          value={tasks.deadlineHours}
          onChange={(deadlineHours) => set({ deadlineHours })}
        />
        <NumberField
          label={words.cap}
          hint={words.capHint}
          field="cap"
          value={tasks.dailyCap}
          onChange={(dailyCap) => set({ dailyCap })}
        />
        <NumberField
          label={words.probability}
          hint={words.probabilityHint}
          field="probability"
          value={Math.round(tasks.strongProbability * 100)}
          onChange={(percent) => set({ strongProbability: percent / 100 })}
        />
        <LanguageField />
      </AutoGrid>
      <Escalation set={set} />
    </>
  );
}

function LanguageField() {
  const { tasks } = usePageWords().management;
  const { draft, change } = useForm();
  return (
    <Select
      label={tasks.language}
      description={tasks.languageHint}
      name="language"
      value={draft.language}
      options={languageOptions}
      onChange={(language) => change({ language: language as Language })}
    />
  );
}

function Escalation({ set }: { readonly set: (part: Partial<ManagerTaskSettings>) => void }) {
  const words = usePageWords().management.tasks;
  const { escalateAfterHours } = useForm().draft.tasks;
  return (
    <>
      <Toggle
        label={words.escalates}
        name="escalates"
        size="sm"
        textChecked={words.on}
        textUnchecked={words.off}
        checked={escalateAfterHours !== null}
        onChange={(isOn) =>
          set({ escalateAfterHours: isOn ? defaultManagementSettings.tasks.deadlineHours : null })
        }
      />
      {escalateAfterHours !== null && (
        <AutoGrid columnWidth={280} gap="sm">
          <NumberField
            label={words.escalation}
            field="escalation"
            value={escalateAfterHours}
            onChange={(hours) => set({ escalateAfterHours: hours })}
          />
        </AutoGrid>
      )}
    </>
  );
}
