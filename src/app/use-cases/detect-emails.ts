import type { Detection } from '#core/detect/detection.ts';
import type { EmailRecord } from '#core/records.ts';
import type { ScoringContext } from './context.ts';

export interface ReadEmail {
  readonly email: EmailRecord;
  readonly detection: Detection;
}

/** What the emails hold, without our user's own mail. */
export function detectEmails(
  emails: readonly EmailRecord[],
  context: Pick<ScoringContext, 'detect' | 'log'>,
): readonly ReadEmail[] {
  return emails.flatMap((email) => {
    const detection = detectOne(email, context);
    return detection ? [{ email, detection }] : [];
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
): Detection | null {
  try {
    return detect(email);
  } catch (error) {
    log('detection-failed', { emailId: email.id, error: error instanceof Error ? error.name : 'unknown' });
    return nothing;
  }
}
