import * as z from 'zod/mini';
import type { ContactRecord } from '#core/records.ts';
import { scoredEmailsProperty, statedProperty } from '../app-properties.ts';
import { createMapper } from './read-records.ts';
import { splitEntries, summaryShape, toSummary } from './summary.ts';
import { toSignature } from './stated-signature.ts';
import { text } from './values.ts';

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
}));
