import * as z from 'zod/mini';
import { dismissReasons } from '#core/signals/signal.ts';
import { userId } from './preference-requests.ts';

/** What cards may ask; anything else is refused before a call is made. */

const recordId = z.string().check(z.regex(/^\d{1,19}$/u));

const recordType = z.enum(['contact', 'deal']);

export const recordRequest = z.object({ recordId, userId: z.exactOptional(userId) });

export const catchUpRequest = z.object({ recordType, recordId });

/** All kinds of one email are 16. */
const keys = z
  .array(z.string().check(z.regex(/^\d{1,19}:[a-z-]{1,30}$/u)))
  .check(z.minLength(1), z.maxLength(32));

const target = { recordType, recordId, keys };

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(255));
const code = z.string().check(z.minLength(1), z.maxLength(64));

const dealFields = z.object({
  name,
  amount: z.nullable(z.number().check(z.nonnegative(), z.maximum(1e12))),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/u)),
  pipelineId: code,
  stageId: code,
  dealType: z.enum(['newbusiness', 'existingbusiness']),
  closeDate: z.nullable(z.iso.date()),
});

/** The year 9999, epoch milliseconds: the last that a date property holds. */
const latest = Date.UTC(9999, 11, 31);

export const decideRequest = z.discriminatedUnion('action', [
  z.object({
    ...target,
    action: z.literal('draft-deal'),
    locale: z.optional(z.string().check(z.maxLength(35))),
  }),
  z.object({ ...target, action: z.literal('create-deal'), deal: dealFields }),
  z.object({ ...target, action: z.literal('attach-deal'), dealId: recordId }),
  z.object({ ...target, action: z.literal('dismiss'), reason: z.enum(dismissReasons) }),
  z.object({ ...target, action: z.literal('snooze'), until: z.int().check(z.positive(), z.maximum(latest)) }),
  z.object({ ...target, action: z.literal('reopen') }),
]);

/** Of a name that no calendar knows, UTC is taken. */
export const learnAccountRequest = z.object({
  timeZone: z.exactOptional(z.string().check(z.maxLength(64))),
});

export const emptyRequest = z.object({});
