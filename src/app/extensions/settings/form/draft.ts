import type { ManagementView } from '#core/views/management-view.ts';
import { isSame } from '#core/views/merge.ts';
import type { SettingsView } from '#core/views/settings-view.ts';
import type { ChangeOf, EditableSection, EditableSettings } from './editable.ts';

/** The sections of the form, as the account keeps them. */
export function toDraft(settings: SettingsView['settings']): EditableSettings {
  const { reading, detection, assumptions, rules, health, retention, languageModel } = settings;
  return { reading, detection, assumptions, rules, health, retention, languageModel };
}

export function changedSections(kept: EditableSettings, draft: EditableSettings): readonly EditableSection[] {
  const names = Object.keys(kept) as EditableSection[];
  return names.filter((name) => !isSame(kept[name], draft[name]));
}

/** The draft with a section's part in its place. */
export function withChange<Section extends EditableSection>(
  draft: EditableSettings,
  section: Section,
  part: ChangeOf<Section>,
): EditableSettings {
  if (section === 'rules' || section === 'languageModel') return { ...draft, [section]: part };
  return { ...draft, [section]: { ...draft[section], ...part } };
}

/** The settings after somebody changed those of managers and nothing else. */
export function withPeople(
  view: SettingsView,
  { settings: management, version }: Pick<ManagementView, 'settings' | 'version'>,
): SettingsView {
  return { ...view, version, settings: { ...view.settings, management } };
}
