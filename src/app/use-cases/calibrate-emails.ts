import type { Calibration } from '#core/calibration/calibration.ts';
import { signalKey } from '#core/signals/signal.ts';
import { saveCalls, saveWhole, signalsPerSave, type CallBudget, type Saving } from './call-budget.ts';
import type { ScoringContext } from './context.ts';
import { detectInTurns } from './detect-emails.ts';
import type { DetectedEmail } from './score-emails.ts';

/**
 * The emails as the account's own calibration has them, and how to save their signals.
 *
 * A process that knows the calibration has used it already. Another one learns it from the read that saving begins
 * with, which is made here, before what it says is needed: so calibration costs no call. Where it changes anything the
 * emails, whose text is still at hand, are read once more. A batch without any signal has nothing to save, and asks
 * for nothing.
 */
export async function calibrateEmails(
  emails: readonly DetectedEmail[],
  context: ScoringContext,
  budget: CallBudget,
): Promise<{ readonly emails: readonly DetectedEmail[]; readonly save: Saving }> {
  const keys = keysOf(emails);
  if (keys.length === 0 || context.cache.calibration(context.now())) {
    return { emails, save: saveWhole(context.store) };
  }
  budget.take(1);
  const prepared = await context.store.prepareSave(keys.slice(0, signalsPerSave));
  const calibration = prepared.learned?.calibration ?? {};
  context.cache.keepCalibration(calibration, context.now());
  return {
    emails: Object.keys(calibration).length > 0 ? await readAgain(emails, calibration, context) : emails,
    save: { calls: saveCalls - 1, save: prepared.save },
  };
}

function keysOf(emails: readonly DetectedEmail[]): string[] {
  return emails.flatMap(({ email, detection }) =>
    detection.signals.map(({ kind }) => signalKey(email.id, kind)),
  );
}

async function readAgain(
  emails: readonly DetectedEmail[],
  calibration: Calibration,
  context: ScoringContext,
): Promise<readonly DetectedEmail[]> {
  const contacts = new Map(emails.map(({ contact, email }) => [email.id, contact]));
  const read = await detectInTurns(
    emails.map(({ email }) => email),
    context,
    calibration,
  );
  return read.flatMap((one): DetectedEmail[] => {
    const contact = contacts.get(one.email.id);
    return contact ? [{ ...one, contact }] : [];
  });
}
