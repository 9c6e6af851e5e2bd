import type { Calibration } from '#core/calibration/calibration.ts';
import type { Stance } from '#core/asks/asks-for-answer.ts';
import type { Detection } from '#core/detect/detection.ts';
import type { EmailRecord } from '#core/records.ts';
import { limitDetection, readsLanguage } from '#core/settings/limit-detection.ts';
import type { EmailReading, ScoringContext } from './context.ts';

export interface ReadEmail {
  readonly email: EmailRecord;
  readonly detection: Detection;
  /** Absent where the detector does not say. */
  readonly stance?: Stance | null;
  /** What the detector was given. */
  readonly calibration: Calibration;
}

/** What the emails hold by the account's settings, without our user's own mail. */
export function detectEmails(
  emails: readonly EmailRecord[],
  context: Detecting,
  calibration: Calibration,
): readonly ReadEmail[] {
  return emails.flatMap((email) => {
    const reading = detectOne(email, context, calibration);
    if (!reading) return [];
    const { stance = null, ...found } = reading;
    const isRead = readsLanguage(found.language, context.settings.reading);
    const detection = limitDetection(found, context.settings);
    return [{ email, detection, stance: isRead ? stance : null, calibration }];
  });
}

/** The same, with pauses in which other work of the process goes on. */
export async function detectInTurns(
  emails: readonly EmailRecord[],
  context: Detecting & Pick<ScoringContext, 'breathe'>,
  calibration: Calibration,
): Promise<readonly ReadEmail[]> {
  const read: ReadEmail[] = [];
  for (const email of emails) {
    read.push(...detectEmails([email], context, calibration));
    await context.breathe?.();
  }
  return read;
}

type Detecting = Pick<ScoringContext, 'detect' | 'log' | 'settings'>;

const nothing: Detection = {
  class: 'conversation',
  language: 'und',
  signals: [],
  facts: {},
  opportunity: false,
};

/**
 * An email that the detector fails on counts as one that holds nothing: no repetition could do better, it would only
 * keep the other emails out. The next version of the detector reads it again.
 */
function detectOne(
  email: EmailRecord,
  { detect, log, settings }: Detecting,
  calibration: Calibration,
): EmailReading | null {
  try {
    return detect(email, calibration, settings);
  } catch (error) {
    log('detection-failed', { emailId: email.id, error: error instanceof Error ? error.name : 'unknown' });
    return nothing;
  }
}
