import * as z from 'zod/mini';
import { lostReasons } from '#core/views/deal-action-view.ts';

/** What cards may ask of repairs and deal actions; anything else is refused before a call is made. */

const recordId = z.string().check(z.regex(/^\d{1,19}$/u));

/** HubSpot's names of properties: lower case, digits, underscores. */
const property = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,99}$/u));

const slug = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/u));
const stageId = z.string().check(z.minLength(1), z.maxLength(64));

/** A single line that says something. */
const line = (longest: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(longest), z.regex(/^[^\r\n]*$/u));

const value = z.string().check(z.maxLength(2_000));

/** The year 9999, epoch milliseconds: the last that a date property holds. */
const latest = Date.UTC(9999, 11, 31);
const instant = z.int().check(z.positive(), z.maximum(latest));

const target = { recordType: z.enum(['deal', 'contact', 'company']), recordId };

const wanted = z.object({
  ruleId: slug,
  property,
  from: z.nullable(value),
  to: value.check(z.minLength(1)),
});
const repairs = z.array(wanted).check(z.minLength(1), z.maxLength(10));

const entryIds = z
  .array(z.string().check(z.regex(/^[a-z][a-z0-9_]{0,99}@\d{1,16}$/u)))
  .check(z.minLength(1), z.maxLength(10));

export const repairRequest = z.discriminatedUnion('action', [
  z.object({ ...target, action: z.literal('preview'), repairs }),
  z.object({ ...target, action: z.literal('apply'), repairs }),
  z.object({ ...target, action: z.literal('undo'), entryIds }),
  z.object({ ...target, action: z.literal('history') }),
]);

const deal = { dealId: recordId };
const stages = { fromStageId: stageId, toStageId: stageId };

export const dealActionRequest = z.discriminatedUnion('action', [
  z.object({ ...deal, ...stages, action: z.literal('move-stage') }),
  z.object({
    ...deal,
    ...stages,
    action: z.literal('close-lost'),
    reason: z.enum(lostReasons),
    note: z.exactOptional(line(500)),
    locale: z.exactOptional(z.string().check(z.maxLength(35))),
  }),
  z.object({ ...deal, action: z.literal('log-next-step'), text: line(500), from: z.nullable(value) }),
  z.object({
    ...deal,
    action: z.literal('create-task'),
    stepId: slug,
    subject: line(255),
    body: z.string().check(z.maxLength(5_000)),
    dueAt: instant,
  }),
  z.object({ ...deal, action: z.literal('remove-task'), taskId: recordId }),
  z.object({ ...deal, action: z.literal('snooze-deal'), until: z.nullable(instant) }),
  z.object({
    ...deal,
    action: z.literal('lifecycle'),
    recordType: z.enum(['contact', 'company']),
    recordId,
    to: z.enum(['opportunity', 'customer']),
  }),
]);
