import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { edition } from '#shared/edition.ts';
import type { EditableSection } from '../form/editable.ts';

export type SettingsTab = keyof PageDictionary['settings']['tabs'];

interface TabOfSections {
  readonly id: SettingsTab;
  /** Of the form that all tabs share. */
  readonly sections: readonly EditableSection[];
}

const tabs: readonly TabOfSections[] = [
  { id: 'reading', sections: ['reading'] },
  { id: 'detection', sections: ['detection'] },
  { id: 'words', sections: ['detection'] },
  { id: 'money', sections: ['assumptions'] },
  { id: 'people', sections: [] },
  { id: 'access', sections: [] },
  { id: 'rules', sections: ['rules'] },
  { id: 'stages', sections: ['health'] },
  { id: 'privacy', sections: ['retention'] },
  { id: 'model', sections: ['languageModel'] },
  { id: 'changes', sections: [] },
];

/**
 * The server of the marketplace edition asks no language model, whatever is set; the functions of the private one are not
 * told who asks.
 */
const missing: SettingsTab = edition === 'private' ? 'access' : 'model';

/** In the order in which they are shown. */
export const settingsTabs = tabs.filter(({ id }) => id !== missing);

/** The tab of a name as an address has it; undefined where there is none. */
export function nameToTab(name: string | undefined): SettingsTab | undefined {
  return settingsTabs.find(({ id }) => id === name)?.id;
}
