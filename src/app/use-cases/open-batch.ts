import { signalKinds } from '#core/signals/kind.ts';
import { signalKey } from '#core/signals/signal.ts';
import { settingsKey } from '#store/account-settings.ts';
import type { PreparedSave } from '#store/signal-store.ts';
import { knownSettings, settingsFrom } from './account-settings/with-settings.ts';
import { signalsPerSave, type CallBudget } from './call-budget.ts';
import type { ScoringContext } from './context.ts';

/** A batch of emails about to be read. */
export interface OpenBatch {
  /** With the account's settings. */
  readonly context: ScoringContext;
  /** What saving begins with, where it was made already; else null. */
  readonly prepared: PreparedSave | null;
}

/**
 * Learns the settings before any email is read. No call in a process that knows them; else 1, with which saving begins too:
 * it brings what the account learned, and of a small batch every signal that may exist. Of a larger one all count as new,
 * which they are but for a repetition after a failure, where saving costs more.
 */
export async function openBatch(
  emailIds: readonly string[],
  context: ScoringContext,
  budget: CallBudget,
): Promise<OpenBatch> {
  const { cache, store, notes, now } = context;
  if (cache.settingsNote(now()))
    return { context: { ...context, settings: knownSettings(context) }, prepared: null };
  budget.take(1);
  const keys = emailIds.flatMap((id) => signalKinds.map((kind) => signalKey(id, kind)));
  const prepared = await store.prepareSave(keys.length < signalsPerSave ? keys : [], [settingsKey]);
  const settings = settingsFrom(prepared.notes ?? (await notes.read([settingsKey])), context);
  if (!cache.calibration(now())) cache.keepCalibration(prepared.learned?.calibration ?? {}, now());
  return { context: { ...context, settings }, prepared };
}
