import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import type { EditableSection } from '../form/editable.ts';

export type SettingsTab = keyof PageDictionary['settings']['tabs'];

/** In the order in which they are shown, each with the sections of the form that it changes. */
export const settingsTabs: readonly {
  readonly id: SettingsTab;
  readonly sections: readonly EditableSection[];
}[] = [
  { id: 'reading', sections: ['reading'] },
  { id: 'detection', sections: ['detection'] },
  { id: 'words', sections: ['detection'] },
  { id: 'money', sections: ['assumptions'] },
  { id: 'people', sections: [] },
  { id: 'rules', sections: ['rules'] },
  { id: 'stages', sections: ['health'] },
  { id: 'privacy', sections: ['retention'] },
  { id: 'model', sections: ['languageModel'] },
  { id: 'changes', sections: [] },
];

/** The tab of a name as an address has it; undefined where there is none. */
export function nameToTab(name: string | undefined): SettingsTab | undefined {
  return settingsTabs.find(({ id }) => id === name)?.id;
}
