import * as z from 'zod/mini';
import type { EmailTrace } from '#core/deals/deal-details.ts';
import { directionOf, requiredTime } from './email.ts';
import { createMapper } from './read-records.ts';
import { text } from './values.ts';

const schema = z.object({ hs_timestamp: requiredTime, hs_email_direction: text });

/** Null for a draft, which nobody got. */
export const emailTraceMapper = createMapper('emails', schema, (id, properties): EmailTrace | null => {
  const { hs_timestamp: sentAt, hs_email_direction: direction } = properties;
  return direction === 'DRAFT_EMAIL' ? null : { id, direction: directionOf(direction), sentAt };
});
