import * as z from 'zod/mini';
import { mergePreferences } from '#core/views/card-preferences.ts';
import type { PreferencesRequest } from '#core/views/deal-card-functions.ts';
import { foldIds, noPreferences, type CardPreferences } from '#core/views/deal-card-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { succeeded, type UseCaseContext } from './context.ts';

/** The note that holds what one user set on the cards. */
export function preferencesKey(userId: string): string {
  return `preferences:${userId}`;
}

const stored = z.object({
  folds: z.catch(z.partialRecord(z.enum(foldIds), z.boolean()), {}),
  hidden: z.catch(z.array(z.string()), []),
});

/** What a note says; what it does not say, or says in another version of the app, is as if never set. */
export function toPreferences(note: unknown): CardPreferences {
  const parsed = stored.safeParse(note);
  return parsed.success ? parsed.data : noPreferences;
}

/**
 * Keeps what a user changed, in 2 calls. Of two changes at the same moment one may be lost: it is about a fold.
 * The card names the user, since HubSpot does not name one to a function; nothing but the look of the cards hangs on it.
 */
export async function cardPreferences(
  { userId, ...change }: PreferencesRequest,
  { notes }: Pick<UseCaseContext, 'notes'>,
): Promise<FunctionResult<CardPreferences>> {
  const key = preferencesKey(userId);
  const next = mergePreferences(toPreferences((await notes.read([key])).get(key)), change);
  await notes.write(key, next);
  return succeeded(next);
}
