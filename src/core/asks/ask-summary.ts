import type { ContactRecord } from '#core/records.ts';
import type { AskSummary } from '#core/snapshot/snapshot-ask.ts';
import { asksProperties } from './ask-properties.ts';

/** Search contacts that asked for something by this property: it is empty on all others. */
export const askSearchProperty = asksProperties.ledger;

/**
 * What the share of answered mail is computed from.
 * @param teamId the primary team of the contact's owner
 */
export function toAskSummaries(
  { id, companyId, asks = [] }: Pick<ContactRecord, 'id' | 'companyId' | 'asks'>,
  teamId: string | null,
): readonly AskSummary[] {
  return asks.map(({ emailId, askedAt, answeredAt }) => ({
    emailId,
    contactId: id,
    companyId,
    teamId,
    askedAt,
    answeredAt,
  }));
}
