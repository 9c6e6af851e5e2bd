import * as z from 'zod/mini';
import { asksProperties } from '#core/asks/ask-properties.ts';
import type { ContactRecord } from '#core/records.ts';
import { scoredEmailsProperty, statedProperty } from '../app-properties.ts';
import { isRecordId } from '../limits.ts';
import { toAskLedger } from './asks.ts';
import { createMapper } from './read-records.ts';
import { splitEntries, summaryShape, toSummary } from './summary.ts';
import { toSignature } from './stated-signature.ts';
import { dateTime, text } from './values.ts';

const schema = z.object({
  email: text,
  firstname: text,
  lastname: text,
  jobtitle: text,
  phone: text,
  lifecyclestage: text,
  hubspot_owner_id: text,
  /** The primary company. */
  associatedcompanyid: text,
  company: text,
  [scoredEmailsProperty]: text,
  [statedProperty]: text,
  [asksProperties.ledger]: text,
  notes_last_contacted: z.catch(dateTime, null),
  hs_sales_email_last_replied: z.catch(dateTime, null),
  hs_merged_object_ids: text,
  ...summaryShape,
});

export const contactMapper = createMapper('contacts', schema, (id, properties): ContactRecord => ({
  id,
  email: properties.email?.toLowerCase() ?? null,
  firstName: properties.firstname,
  lastName: properties.lastname,
  jobTitle: properties.jobtitle,
  phone: properties.phone,
  lifecycleStage: properties.lifecyclestage,
  ownerId: properties.hubspot_owner_id,
  companyId: properties.associatedcompanyid,
  companyName: properties.company,
  summary: toSummary(properties),
  scoredEmailIds: splitEntries(properties[scoredEmailsProperty]),
  stated: toSignature(properties[statedProperty]),
  ...toAskLedger(properties[asksProperties.ledger]),
  lastContactedAt: properties.notes_last_contacted,
  lastReplyAt: properties.hs_sales_email_last_replied,
  ...toMergedIds(properties.hs_merged_object_ids),
}));

function toMergedIds(list: string | null): Pick<ContactRecord, 'mergedIds'> {
  const mergedIds = (list ?? '').split(';').filter(isRecordId);
  return mergedIds.length > 0 ? { mergedIds } : {};
}
