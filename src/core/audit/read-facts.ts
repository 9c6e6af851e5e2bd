import { toClosedDeal } from '#core/baselines/closed-deal.ts';
import type { AuditContext, AuditedDeal, AuditInput } from './audited-deal.ts';
import { dealAt, landmarkOf } from './landmark.ts';
import { historyFacts } from './history-facts.ts';
import { mailFacts } from './mail-facts.ts';
import { originFacts } from './origin-facts.ts';
import { peopleFacts } from './people-facts.ts';
import type { DealFactReading } from './table.ts';

/**
 * Which facts held of a closed deal while it was open, as far as anybody can know; null for one that cannot be judged,
 * because nobody knows when it closed or it was entered afterwards.
 */
export function readFacts(input: AuditInput, context: AuditContext): DealFactReading | null {
  const closed = toClosedDeal(input.deal, context.now);
  const until = closed && landmarkOf(closed);
  if (until === null) return null;
  const audited: AuditedDeal = {
    ...input,
    deal: dealAt(input.deal, until),
    contacts: input.contacts.filter(({ createdAt }) => createdAt <= until),
    signals: input.signals.filter(({ sentAt }) => sentAt <= until),
    until,
  };
  return {
    ...originFacts(audited),
    ...peopleFacts(audited),
    ...mailFacts(audited, context),
    ...historyFacts(audited, context),
  };
}
