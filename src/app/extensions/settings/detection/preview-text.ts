import type { SettingsPreview } from '#core/views/settings-view.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import type { PreviewState } from './useDetectionPreview.ts';

type Words = PageDictionary['settingsDetection']['preview'];

/** The one sentence that says what a change would have come to. */
export function previewText(
  { emails, alertsNow, alertsThen, changed }: SettingsPreview,
  words: Words,
): string {
  const more = alertsThen - alertsNow;
  if (more < 0) return words.fewer(-more, emails);
  if (more > 0) return words.more(more, emails);
  if (changed.length === 0) return words.same(emails);
  const isQuiet = changed.every(({ change }) => change === 'new-quiet' || change === 'gone-quiet');
  return isQuiet ? words.quietly(emails) : words.asMany(emails);
}

/** The same beside the setting that was changed last; null where there is nothing to say yet. */
export function liveText({ status, preview }: PreviewState, words: Words): string | null {
  if (status === 'working') return words.working;
  return status === 'ready' && preview && preview.emails > 0 ? previewText(preview, words) : null;
}
