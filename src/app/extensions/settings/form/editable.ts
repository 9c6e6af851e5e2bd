import type { AppSettings } from '#core/settings/settings.ts';

/** Sections of the one form; those of managers have a form of their own. */
export type EditableSettings = Pick<
  AppSettings,
  'reading' | 'detection' | 'assumptions' | 'rules' | 'health' | 'retention' | 'languageModel'
>;
export type EditableSection = keyof EditableSettings;

/** Of a section with fixed fields those that change; what is a list by id, or may be null, comes whole. */
export type ChangeOf<Section extends EditableSection> = Section extends 'rules' | 'languageModel'
  ? EditableSettings[Section]
  : Partial<EditableSettings[Section]>;
