import { compareUrgency, isOpenQuestion } from '#core/detect/route/route.ts';
import type { Detection } from '#core/detect/detection.ts';
import { limitDetection, readsLanguage } from '#core/settings/limit-detection.ts';
import { mapLimited } from '../../llm/map-limited.ts';
import type { ScoringContext } from './context.ts';
import type { ReadEmail } from './detect-emails.ts';

/** Questions that are under way at the same time. */
const mostAtOnce = 3;

/**
 * The emails with what the account's language model adds, where it has one, within the account's settings. Give it only emails that will be scored:
 * mail of strangers and mail that was scored before is nobody's business and no cost. It makes no call to HubSpot.
 */
export async function refineEmails<Email extends ReadEmail>(
  emails: readonly Email[],
  { refine, settings }: Pick<ScoringContext, 'refine' | 'settings'>,
): Promise<readonly Email[]> {
  if (!refine) return emails;
  const asked = emails
    .filter(
      ({ detection }) => isOpenQuestion(detection) && readsLanguage(detection.language, settings.reading),
    )
    .sort((a, b) => compareUrgency(toUrgency(a), toUrgency(b)));
  const refined = await mapLimited(asked, mostAtOnce, async ({ email, detection }) => {
    const refined = await refine(email, detection, settings);
    return [email.id, limitDetection(refined, settings)] as const;
  });
  const detections = new Map<string, Detection>(refined);
  return emails.map((one) => ({ ...one, detection: detections.get(one.email.id) ?? one.detection }));
}

function toUrgency({ email, detection }: ReadEmail) {
  return { detection, sentAt: email.sentAt };
}
