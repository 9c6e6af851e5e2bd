import { DescriptionList, DescriptionListItem, Text, ToggleGroup } from '@hubspot/ui-extensions';
import { recordRules, type RecordRule } from '#core/views/access-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { Section } from '../people/Section.tsx';
import type { AccessDraft } from './useAccessDraft.ts';

/** Who sees the signals of a record, and what the choice means where. */
export function RecordSection({ form }: { readonly form: AccessDraft }) {
  const words = usePageWords().settingsAccess.records;
  const { change, draft } = form;
  const { records } = draft;
  const effects = [
    { label: words.cards, text: words.onCards[records] },
    { label: words.page, text: words.onPage[records] },
    { label: words.lists, text: words.onLists },
  ];
  return (
    <Section title={words.title} hint={words.hint}>
      <ToggleGroup
        toggleType="radioButtonList"
        name="record-rule"
        label={words.label}
        value={records}
        options={recordRules.map((value) => ({ value, label: words.choices[value] }))}
        onChange={(rule) => change({ records: rule as RecordRule })}
      />
      <DescriptionList direction="row">
        {effects.map(({ label, text }) => (
          <DescriptionListItem key={label} label={label}>
            <Text>{text}</Text>
          </DescriptionListItem>
        ))}
      </DescriptionList>
    </Section>
  );
}
