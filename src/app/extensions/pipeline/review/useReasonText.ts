import type { ReviewReason } from '#core/views/review-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { ruleTitle } from '../views/rule-title.ts';

/** Says a reason in a sentence. */
export function useReasonText(): (reason: ReviewReason) => string {
  const dictionary = usePageWords();
  const titles = {
    rule: (ruleId: string) => ruleTitle(dictionary, ruleId),
    kind: (kind: keyof typeof dictionary.kinds) => dictionary.kinds[kind].label,
  };
  return (reason) => dictionary.review.reason(reason, titles);
}
