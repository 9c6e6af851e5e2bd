import * as z from 'zod/mini';
import { asksProperties } from '#core/asks/ask-properties.ts';
import type { AskingContact, ContactReading, ConvertedAmount, DealReading } from '#core/snapshot/readings.ts';
import { repairsProperty } from '../app-properties.ts';
import { toAskLedger } from '../mappers/asks.ts';
import { contactDetailsMapper } from '../mappers/contact-details.ts';
import { createDealDetailsMapper } from '../mappers/deal-details.ts';
import { createMapper, type Mapper } from '../mappers/read-records.ts';
import { withTraces } from '../mappers/traces.ts';
import { dateTime, number, text } from '../mappers/values.ts';

const sourceProperty = 'hs_analytics_source';

const dealSchema = z.object({
  amount_in_home_currency: z.catch(number, null),
  num_associated_contacts: z.catch(number, null),
  [sourceProperty]: text,
});

const tracedDeals = withTraces(createDealDetailsMapper());

/** Long texts that no figure needs. */
const unneeded: ReadonlySet<string> = new Set([
  ...[repairsProperty, asksProperties.ledger, 'closed_lost_reason', 'hs_next_step'],
]);

export const dealReadingMapper: Mapper<DealReading> = {
  type: tracedDeals.type,
  properties: [...tracedDeals.properties, ...Object.keys(dealSchema.shape)].filter(
    (name) => !unneeded.has(name),
  ),
  ...(tracedDeals.history ? { history: tracedDeals.history } : {}),
  read(object) {
    const reading = tracedDeals.read(object);
    if (!reading.ok) return reading;
    const properties = dealSchema.parse(object.properties);
    const { record: deal, traces } = reading.record;
    const homeAmount = properties.amount_in_home_currency;
    const contacts = Math.max(0, properties.num_associated_contacts ?? 0);
    return { ok: true, record: { deal, traces, homeAmount, source: properties[sourceProperty], contacts } };
  },
};

const contactSchema = z.object({ [sourceProperty]: text });

export const contactReadingMapper: Mapper<ContactReading> = {
  type: contactDetailsMapper.type,
  properties: [...contactDetailsMapper.properties, sourceProperty].filter((name) => !unneeded.has(name)),
  read(object) {
    const reading = contactDetailsMapper.read(object);
    if (!reading.ok) return reading;
    const source = contactSchema.parse(object.properties)[sourceProperty];
    return { ok: true, record: { contact: reading.record, source } };
  },
};

const askingSchema = z.object({
  hubspot_owner_id: text,
  associatedcompanyid: text,
  notes_last_contacted: z.catch(dateTime, null),
  hs_sales_email_last_replied: z.catch(dateTime, null),
  [asksProperties.ledger]: text,
});

export const askingContactMapper = createMapper(
  'contacts',
  askingSchema,
  (id, properties): AskingContact => ({
    id,
    ownerId: properties.hubspot_owner_id,
    companyId: properties.associatedcompanyid,
    lastContactedAt: properties.notes_last_contacted,
    lastReplyAt: properties.hs_sales_email_last_replied,
    ...toAskLedger(properties[asksProperties.ledger]),
  }),
);

const convertedSchema = z.object({ amount: number, amount_in_home_currency: number });

/** A deal's amount with HubSpot's conversion of it; null where it lacks one of them. */
export const convertedMapper: Mapper<ConvertedAmount | null> = {
  type: 'deals',
  properties: Object.keys(convertedSchema.shape),
  read(object) {
    const { amount, amount_in_home_currency: homeAmount } =
      convertedSchema.safeParse(object.properties).data ?? {};
    return { ok: true, record: amount && homeAmount ? { amount, homeAmount } : null };
  },
};
