import type { SettingsChanges, SettingsProblem, SettingsSection } from '#core/views/settings-view.ts';
import { longestNote } from '#store/account-notes.ts';
import { settingsKey, settingsVersion, toSettingsNote } from '#store/account-settings.ts';
import { settingsLogKey, toLogNote } from '#store/settings-log.ts';
import type { UseCaseContext } from '../context.ts';

type Writer = Pick<UseCaseContext, 'notes' | 'cache' | 'now' | 'log'>;

/** Notes that a change is made from, read with one call. */
export const changedNotes = [settingsKey, settingsLogKey] as const;

/** Sections as they are to be kept; one that is undefined is what the app has by itself again. */
export type KeptSections = SettingsChanges | Readonly<Partial<Record<SettingsSection, unknown>>>;

/**
 * Writes sections and notes who did, in 2 calls: the log first, whose entry counts once the settings are written, so that
 * nothing is ever partly changed. Answers with the new note, or with what does not fit.
 *
 * @param notes as read with `changedNotes` among them
 */
export async function changeSettings(
  notes: ReadonlyMap<string, unknown>,
  { changes, by }: { readonly changes: KeptSections; readonly by: string | null },
  { notes: store, cache, now, log }: Writer,
): Promise<{ readonly note: object } | { readonly problems: readonly SettingsProblem[] }> {
  const value = notes.get(settingsKey);
  const note = toSettingsNote(value, changes as SettingsChanges, now());
  if (JSON.stringify(note).length > longestNote) return { problems: [tooLong(changes)] };
  const { version } = settingsVersion(note);
  const sections = Object.keys(changes) as SettingsSection[];
  const kept = settingsVersion(value).version > 0 ? (value as Readonly<Record<string, unknown>>) : {};
  const before = Object.fromEntries(sections.map((name) => [name, kept[name]]));
  await store.write(settingsLogKey, toLogNote(notes.get(settingsLogKey), { version, at: now(), by, before }));
  await store.write(settingsKey, note);
  cache.keepSettingsNote(note, now());
  log('settings-changed', { version, sections: sections.join(' ') });
  return { note };
}

/** The largest of the sections is to blame. */
function tooLong(changes: KeptSections): SettingsProblem {
  const sizes = Object.entries(changes).map(
    ([name, value]) => [name, JSON.stringify(value ?? null).length] as const,
  );
  const [path = ''] = sizes.sort(([, a], [, b]) => b - a)[0] ?? [];
  return { path, line: null, code: 'too-long', expected: `<= ${longestNote} characters together` };
}
