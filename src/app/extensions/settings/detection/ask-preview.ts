import type { AppSettings } from '#core/settings/settings.ts';
import { callFunction } from '#shared/call-function.ts';

type Answer = ReturnType<typeof callFunction<'account-settings'>>;

/** Under way, by what was asked. */
const asked = new Map<string, Answer>();

/** Asks what a detection would make of the last emails; two places of the page that show the same ask once. */
export function askPreview(detection: AppSettings['detection']): Answer {
  const key = JSON.stringify(detection);
  const underWay = asked.get(key);
  if (underWay) return underWay;
  const answer = callFunction('account-settings', { action: 'preview', detection }).finally(() =>
    asked.delete(key),
  );
  asked.set(key, answer);
  return answer;
}
