import * as z from 'zod/mini';
import type { ContactDetails } from '#core/deals/deal-details.ts';
import { repairsProperty } from '../app-properties.ts';
import { contactMapper } from './contact.ts';
import type { Mapper } from './read-records.ts';
import { dateTime, flag, text } from './values.ts';

const schema = z.object({
  mobilephone: text,
  country: text,
  /** Why HubSpot gave the address up; empty as long as it did not. */
  hs_email_hard_bounce_reason_enum: text,
  hs_email_bad_address: flag,
  createdate: z.catch(dateTime, null),
  [repairsProperty]: text,
});

export const contactDetailsMapper: Mapper<ContactDetails> = {
  type: contactMapper.type,
  properties: [...contactMapper.properties, ...Object.keys(schema.shape)],
  read(object) {
    const reading = contactMapper.read(object);
    if (!reading.ok) return reading;
    const properties = schema.parse(object.properties);
    const record: ContactDetails = {
      ...reading.record,
      mobilePhone: properties.mobilephone,
      country: properties.country,
      hasBounced: properties.hs_email_hard_bounce_reason_enum !== null || properties.hs_email_bad_address,
      createdAt: properties.createdate ?? 0,
      lastContactedAt: reading.record.lastContactedAt ?? null,
      hasRepairLog: properties[repairsProperty] !== null,
    };
    return { ok: true, record };
  },
};
