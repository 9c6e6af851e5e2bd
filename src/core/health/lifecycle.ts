import type { CompanyRecord, ContactRecord, DealRecord } from '#core/records.ts';

/** HubSpot's own lifecycle stages in their order; `other` and an account's own stages have no place in it. */
export const lifecycleOrder = [
  'subscriber',
  'lead',
  'marketingqualifiedlead',
  'salesqualifiedlead',
  'opportunity',
  'customer',
  'evangelist',
] as const;

export type ImpliedLifecycle = 'opportunity' | 'customer';

/**
 * What a deal implies for contact and company where at least one of them lags behind: an open deal makes an opportunity,
 * a won one a customer, a lost one nothing. Null when nobody lags behind. HubSpot moves a lifecycle stage only forward, so
 * whoever writes asks `isBehind` for each record.
 */
export function impliedLifecycle(
  deal: Pick<DealRecord, 'isClosed' | 'isClosedWon'>,
  contact: Pick<ContactRecord, 'lifecycleStage'> | null,
  company: Pick<CompanyRecord, 'lifecycleStage'> | null,
): ImpliedLifecycle | null {
  if (deal.isClosed && !deal.isClosedWon) return null;
  const implied = deal.isClosedWon ? 'customer' : 'opportunity';
  const records = [contact, company].filter((record) => record !== null);
  return records.some(({ lifecycleStage }) => isBehind(lifecycleStage, implied)) ? implied : null;
}

/** Whether a lifecycle stage comes before another one. No stage at all does; one of the account's own is not judged. */
export function isBehind(present: string | null, implied: ImpliedLifecycle): boolean {
  if (present === null || present === '') return true;
  const at = lifecycleOrder.findIndex((stage) => stage === present);
  return at >= 0 && at < lifecycleOrder.indexOf(implied);
}
