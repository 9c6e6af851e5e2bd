import type { AppSettings } from '#core/settings/settings.ts';
import { applySettings, settingsKey } from '#store/account-settings.ts';
import type { UseCaseContext } from '../context.ts';

type Reader = Pick<UseCaseContext, 'notes' | 'cache' | 'settings' | 'now'>;

/** The account's settings from notes that were read with `settingsKey` among them; later calls of this process know them too. */
export function settingsFrom(
  notes: ReadonlyMap<string, unknown>,
  { cache, settings, now }: Omit<Reader, 'notes'>,
): AppSettings {
  const value = notes.get(settingsKey);
  cache.keepSettingsNote(value, now());
  return applySettings(settings, value);
}

/** The same without a call: as this process came to know them within the hour, else the app's own. */
export function knownSettings({ cache, settings, now }: Omit<Reader, 'notes'>): AppSettings {
  return applySettings(settings, cache.settingsNote(now())?.value);
}

/** A use case's context with the account's settings as they are now, for 1 call. */
export async function withSettings<Context extends Reader>(context: Context): Promise<Context> {
  return { ...context, settings: settingsFrom(await context.notes.read([settingsKey]), context) };
}
