import * as z from 'zod/mini';
import type { AppSettings } from '#core/settings/settings.ts';
import type { SettingsSection } from '#core/views/settings-view.ts';
import { readSections } from './settings/sections.ts';

/**
 * What the account's admin set, kept as one note: a version, the time of the last change, and a section for each part
 * of `AppSettings` that can be set. A section that this version of the app does not know is kept as it is.
 */

/** The note that holds the settings. */
export const settingsKey = 'settings';

/** The sections that can be set, as they are written. */
export type SettingsSections = Pick<AppSettings, SettingsSection>;

/** Which state of the settings it is. */
export interface SettingsVersion {
  /** Grows with each change; 0 where nobody has changed anything. */
  readonly version: number;
  /** Epoch milliseconds. */
  readonly changedAt: number | null;
}

const note = z.looseObject({
  version: z.int().check(z.positive()),
  changedAt: z.int().check(z.nonnegative()),
});

/** The settings with what the account's admin set over them; a note that cannot be read changes nothing. */
export function applySettings(settings: AppSettings, value: unknown): AppSettings {
  const parsed = note.safeParse(value);
  if (!parsed.success) return settings;
  return readSections(settings, parsed.data);
}

/** Which state of the settings a note holds. */
export function settingsVersion(value: unknown): SettingsVersion {
  const parsed = note.safeParse(value);
  if (!parsed.success) return { version: 0, changedAt: null };
  return { version: parsed.data.version, changedAt: parsed.data.changedAt };
}

/**
 * The note to write after a change: the sections changed, all others as they were.
 *
 * @param value the note that was there, if any
 * @param now epoch milliseconds
 */
export function toSettingsNote(value: unknown, changes: Partial<SettingsSections>, now: number): object {
  const parsed = note.safeParse(value);
  return {
    ...(parsed.success ? parsed.data : {}),
    ...changes,
    version: settingsVersion(value).version + 1,
    changedAt: now,
  };
}
