import * as z from 'zod/mini';
import type { CompanyDetails } from '#core/deals/deal-details.ts';
import { companyMapper } from './company.ts';
import type { Mapper } from './read-records.ts';
import { dateTime, number, text } from './values.ts';

const schema = z.object({
  industry: text,
  numberofemployees: z.catch(number, null),
  country: text,
  phone: text,
  createdate: z.catch(dateTime, null),
});

export const companyDetailsMapper: Mapper<CompanyDetails> = {
  type: companyMapper.type,
  properties: [...companyMapper.properties, ...Object.keys(schema.shape)],
  read(object) {
    const reading = companyMapper.read(object);
    if (!reading.ok) return reading;
    const { industry, numberofemployees, country, phone, createdate } = schema.parse(object.properties);
    const details = { industry, employees: numberofemployees, country, phone, createdAt: createdate ?? 0 };
    return { ok: true, record: { ...reading.record, ...details } };
  },
};
