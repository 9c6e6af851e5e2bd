import type { ReviewItem } from '#core/views/review-view.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';

/** Amount, stage and close date in one quiet line. */
export function itemToFacts(
  { facts }: PageDictionary['review'],
  { amount, closeAt, stageLabel }: ReviewItem,
  currency: string,
): string {
  const parts = [
    amount === null ? facts.noAmount : facts.amount(amount, currency),
    stageLabel,
    closeAt === null ? facts.noCloseAt : facts.closeAt(closeAt),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
