import type { ReadingSettings } from '#core/settings/reading.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useSettingsForm } from '../form/settings-form.ts';
import type { EntryRule } from './entries.ts';
import { EntryList } from './EntryList.tsx';

/** Everything of what is read that is a list; languages are chosen. */
export type ReadingListName = Exclude<keyof ReadingSettings, 'languages'>;

const domains: EntryRule = { kind: 'domain', shortest: 3, longest: 100, most: 200 };
const addresses: EntryRule = { kind: 'address', shortest: 3, longest: 100, most: 200 };

/** What can be kept of each list. */
const rules: Readonly<Record<ReadingListName, EntryRule>> = {
  ourDomains: domains,
  excludedDomains: domains,
  excludedAddresses: addresses,
  excludedMailboxes: addresses,
  privateMarkers: { kind: 'words', shortest: 3, longest: 40, most: 30 },
};

/** One of the lists of what is read. */
export function ReadingList({ list }: { readonly list: ReadingListName }) {
  const words = usePageWords().settingsReading.lists[list];
  const { draft, change, problemAt } = useSettingsForm();
  return (
    <EntryList
      name={list}
      words={words}
      rule={rules[list]}
      entries={draft.reading[list]}
      problem={problemAt(`reading.${list}`)}
      onChange={(entries) => change('reading', { [list]: entries })}
    />
  );
}
