import type { ContactRecord } from '#core/records.ts';
import type { Signal } from '#core/signals/signal.ts';
import { buildWaiting } from '#core/views/build-waiting.ts';
import type { WaitingView } from '#core/views/waiting-view.ts';
import { calendarOf } from '#core/working-time/team-calendar.ts';
import { settingsKey } from '#store/account-settings.ts';
import { knownSettings } from './account-settings/with-settings.ts';
import type { UseCaseContext } from './context.ts';
import type { KnowledgeWithNotes } from './facts/account-knowledge.ts';
import type { Workplace } from './portal-cache.ts';

/** The note that tells the account's working time and deadlines. */
export const workplaceNote = settingsKey;

type Reader = Pick<UseCaseContext, 'cache' | 'settings' | 'now'>;

/** Who works when, from notes that were read with `workplaceNote` among them. */
export function toWorkplace(
  { baselines, quality, settings: { management } }: KnowledgeWithNotes,
  { cache, now }: Pick<Reader, 'cache' | 'now'>,
): Workplace {
  const workplace = { management, owners: baselines?.directory.owners ?? [], timeZone: quality.timeZone };
  cache.keepWorkplace(workplace, now());
  return workplace;
}

/** The same without a call: as this process came to know it within the hour, else as the app's settings have it. */
export function knownWorkplace(context: Reader): Workplace {
  const { cache, now } = context;
  // What an admin set in another process may be known before who works there is read again.
  const { management } = knownSettings(context);
  return { owners: [], timeZone: 'UTC', ...cache.workplace(now()), management };
}

/** Who waits for our answer among these contacts, against the account's deadline and the owners' working time. */
export function waitingFor(
  contacts: readonly ContactRecord[],
  signals: readonly Signal[],
  { management, owners, timeZone }: Workplace,
  now: number,
): readonly WaitingView[] {
  const teamOf = (ownerId: string | null) => owners.find(({ id }) => id === ownerId)?.teams?.[0]?.id ?? null;
  return buildWaiting(contacts, {
    now,
    deadlineHours: management.answers.deadlineHours,
    calendarOf: ({ ownerId }) => calendarOf({ ownerId, teamId: teamOf(ownerId) }, management, timeZone),
    signals,
  });
}
