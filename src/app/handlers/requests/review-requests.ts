import * as z from 'zod/mini';
import { reviewVerdicts } from '#core/views/review-view.ts';
import { pageFilters } from './page-requests.ts';

/** What the page may ask of the weekly review and the audit; anything else is refused before a call is made. */

const deal = { week: z.iso.date(), dealId: z.string().check(z.regex(/^\d{1,19}$/u)) };

export const reviewRequest = z.discriminatedUnion('action', [
  z.object({ action: z.literal('open'), filters: pageFilters }),
  z.object({ ...deal, action: z.literal('decide'), decision: z.enum([...reviewVerdicts, 'keep']) }),
  z.object({ ...deal, action: z.literal('undo') }),
]);

export const auditRequest = z.discriminatedUnion('action', [
  z.object({ action: z.literal('read') }),
  z.object({ action: z.literal('run') }),
  z.object({ action: z.literal('agree'), isAgreed: z.boolean() }),
]);
