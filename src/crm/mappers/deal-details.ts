import * as z from 'zod/mini';
import type { DealDetails } from '#core/deals/deal-details.ts';
import { repairsProperty, snoozedUntilProperty } from '../app-properties.ts';
import { dealMapper } from './deal.ts';
import { enteredProperties, historyProperties, toHistory } from './deal-history.ts';
import type { Mapper } from './read-records.ts';
import { dateTime, text } from './values.ts';

/** Nothing of this is worth losing a deal for. */
const optionalTime = z.catch(dateTime, null);

const schema = z.object({
  hs_v2_date_entered_current_stage: optionalTime,
  notes_next_activity_date: optionalTime,
  notes_last_contacted: optionalTime,
  notes_last_updated: optionalTime,
  hs_next_step: text,
  hs_primary_associated_company: text,
  dealtype: text,
  [snoozedUntilProperty]: optionalTime,
  [repairsProperty]: text,
});

/** @param stageIds stages whose dates of entry are asked for too, for deals without a history */
export function createDealDetailsMapper(stageIds: readonly string[] = []): Mapper<DealDetails> {
  return {
    type: dealMapper.type,
    properties: [
      ...new Set([...dealMapper.properties, ...Object.keys(schema.shape), ...enteredProperties(stageIds)]),
    ],
    history: historyProperties,
    read(object) {
      const reading = dealMapper.read(object);
      if (!reading.ok) return reading;
      const properties = schema.parse(object.properties);
      const history = toHistory(object);
      const record: DealDetails = {
        ...reading.record,
        history,
        stageEnteredAt: properties.hs_v2_date_entered_current_stage ?? history.stages.at(-1)?.at ?? null,
        nextActivityAt: properties.notes_next_activity_date,
        lastContactedAt: properties.notes_last_contacted,
        lastActivityAt: properties.notes_last_updated,
        nextStep: properties.hs_next_step,
        primaryCompanyId: properties.hs_primary_associated_company,
        snoozedUntil: properties[snoozedUntilProperty],
        hasRepairLog: properties[repairsProperty] !== null,
        hasOwnType: properties.dealtype !== null && reading.record.dealType === null,
      };
      return { ok: true, record };
    },
  };
}
