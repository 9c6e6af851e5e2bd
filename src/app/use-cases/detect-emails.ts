import type { Calibration } from '#core/calibration/calibration.ts';
import type { Detection } from '#core/detect/detection.ts';
import type { EmailRecord } from '#core/records.ts';
import type { ScoringContext } from './context.ts';

export interface ReadEmail {
  readonly email: EmailRecord;
  readonly detection: Detection;
  /** What the detector was given. */
  readonly calibration: Calibration;
}

/** What the emails hold, without our user's own mail. */
export function detectEmails(
  emails: readonly EmailRecord[],
  context: Pick<ScoringContext, 'detect' | 'log'>,
  calibration: Calibration,
): readonly ReadEmail[] {
  return emails.flatMap((email) => {
    const detection = detectOne(email, context, calibration);
    return detection ? [{ email, detection, calibration }] : [];
  });
}

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
  { detect, log }: Pick<ScoringContext, 'detect' | 'log'>,
  calibration: Calibration,
): Detection | null {
  try {
    return detect(email, calibration);
  } catch (error) {
    log('detection-failed', { emailId: email.id, error: error instanceof Error ? error.name : 'unknown' });
    return nothing;
  }
}
