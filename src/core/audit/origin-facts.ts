import type { AuditedDeal } from './audited-deal.ts';
import type { DealFactReading } from './table.ts';

/** HubSpot's original sources of people who came to us; referrals stand apart, and `OFFLINE` is entered by hand. */
const inboundSources: ReadonlySet<string> = new Set([
  'ORGANIC_SEARCH',
  'PAID_SEARCH',
  'EMAIL_MARKETING',
  'SOCIAL_MEDIA',
  'PAID_SOCIAL',
  'DIRECT_TRAFFIC',
  'OTHER_CAMPAIGNS',
  'AI_REFERRALS',
]);

/** Where the deal came from: known at its creation. */
export function originFacts({ deal, source }: AuditedDeal): DealFactReading {
  return {
    'from-signal': Boolean(deal.sourceSignal),
    ...(deal.dealType === null ? {} : { 'existing-business': deal.dealType === 'existingbusiness' }),
    ...(source === null
      ? {}
      : {
          'source-referral': source === 'REFERRALS',
          'source-inbound': inboundSources.has(source),
          'source-outbound': source === 'OFFLINE',
        }),
  };
}
