import { Text, ToggleGroup } from '@hubspot/ui-extensions';
import type { ReadingSettings } from '#core/settings/reading.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useSettingsForm } from '../form/settings-form.ts';
import { Section } from '../people/Section.tsx';

type ReadLanguage = NonNullable<ReadingSettings['languages']>[number];

/** What a reader of one language wants most likely, as a beginning. */
const firstChoice: readonly ReadLanguage[] = ['en', 'fr'];

/** Which languages are read: all, or those that are chosen. */
export function LanguageFields() {
  const words = usePageWords().settingsReading.languages;
  const { draft, change } = useSettingsForm();
  const { languages } = draft.reading;
  const set = (next: ReadingSettings['languages']) => change('reading', { languages: next });
  return (
    <Section title={words.title} hint={words.hint}>
      <ToggleGroup
        toggleType="radioButtonList"
        name="languages-read"
        label={words.label}
        value={languages === null ? 'all' : 'some'}
        options={[
          { label: words.all, value: 'all' },
          { label: words.some, value: 'some' },
        ]}
        onChange={(choice) => set(choice === 'all' ? null : firstChoice)}
      />
      {languages !== null && <LanguageChoice languages={languages} onChange={set} />}
    </Section>
  );
}

interface LanguageChoiceProps {
  readonly languages: readonly ReadLanguage[];
  readonly onChange: (languages: readonly ReadLanguage[]) => void;
}

function LanguageChoice({ languages, onChange }: LanguageChoiceProps) {
  const words = usePageWords().settingsReading.languages;
  const { problemAt } = useSettingsForm();
  const problem = languages.length === 0 ? words.none : problemAt('reading.languages');
  const names = Object.entries(words.names);
  return (
    <>
      <ToggleGroup
        toggleType="checkboxList"
        name="languages"
        label={words.chosen}
        inline
        value={[...languages]}
        options={names.map(([value, label]) => ({ value, label }))}
        onChange={(chosen) => onChange(chosen as ReadLanguage[])}
      />
      {problem !== undefined && <Text format={{ fontWeight: 'demibold' }}>{problem}</Text>}
    </>
  );
}
