import * as z from 'zod/mini';
import type { DealRecord, DealType } from '#core/records.ts';
import { sourceSignalProperty } from '../app-properties.ts';
import { createMapper } from './read-records.ts';
import { summaryShape, toSummary } from './summary.ts';
import { dateTime, flag, number, text, textOrEmpty } from './values.ts';

const schema = z.object({
  dealname: textOrEmpty,
  pipeline: textOrEmpty,
  dealstage: textOrEmpty,
  amount: number,
  deal_currency_code: text,
  dealtype: text,
  hs_is_closed: flag,
  hs_is_closed_won: flag,
  createdate: dateTime,
  closedate: dateTime,
  hubspot_owner_id: text,
  closed_lost_reason: text,
  [sourceSignalProperty]: text,
  ...summaryShape,
});

export const dealMapper = createMapper('deals', schema, (id, properties): DealRecord => ({
  id,
  name: properties.dealname,
  pipelineId: properties.pipeline,
  stageId: properties.dealstage,
  amount: properties.amount,
  currency: properties.deal_currency_code,
  dealType: toDealType(properties.dealtype),
  isClosed: properties.hs_is_closed,
  isClosedWon: properties.hs_is_closed_won,
  createdAt: properties.createdate ?? 0,
  closeAt: properties.closedate,
  ownerId: properties.hubspot_owner_id,
  summary: toSummary(properties),
  sourceSignal: properties[sourceSignalProperty],
  lostReason: properties.closed_lost_reason,
}));

/** Accounts may add values of their own, which say nothing about new or existing business. */
function toDealType(value: string | null): DealType | null {
  return value === 'newbusiness' || value === 'existingbusiness' ? value : null;
}
