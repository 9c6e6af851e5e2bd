import { isDecidingTitle } from '#core/health/deciding-titles.ts';
import type { AuditedDeal } from './audited-deal.ts';
import type { DealFactReading } from './table.ts';

/** From so many contacts on, a deal does not hang on one person. */
const several = 2;

/** Who was known on the buyer's side. A deal without any contact says nothing of who was involved. */
export function peopleFacts({ contacts, signals }: AuditedDeal): DealFactReading {
  if (contacts.length === 0) return {};
  const isNamed = signals.some(
    ({ kind, decision }) => kind === 'authority' && decision.state !== 'dismissed',
  );
  return {
    'several-contacts': contacts.length >= several,
    'decision-maker': isNamed || contacts.some(({ jobTitle }) => isDecidingTitle(jobTitle)),
  };
}
