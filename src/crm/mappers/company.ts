import * as z from 'zod/mini';
import type { CompanyRecord } from '#core/records.ts';
import { createMapper } from './read-records.ts';
import { summaryShape, toSummary } from './summary.ts';
import { text } from './values.ts';

const schema = z.object({
  name: text,
  domain: text,
  lifecyclestage: text,
  hubspot_owner_id: text,
  ...summaryShape,
});

export const companyMapper = createMapper('companies', schema, (id, properties): CompanyRecord => ({
  id,
  name: properties.name,
  domain: properties.domain?.toLowerCase() ?? null,
  lifecycleStage: properties.lifecyclestage,
  ownerId: properties.hubspot_owner_id,
  summary: toSummary(properties),
}));
