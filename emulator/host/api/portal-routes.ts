import { Hono } from 'hono';
import { z } from 'zod';
import type { PortalAccount } from '../../portal.contract.ts';
import { sendMailAsBuyer } from '../mail/send-mail.ts';
import { readBody } from './body.ts';
import { readMeta, type Installed } from './meta.ts';
import { cardFetchCall, fetchForCard, type FetchAs } from './card-fetch.ts';
import { callCardFunction, cardFunctionCall } from './card-function.ts';

const longestAdvanceMs = 366 * 24 * 3_600_000;
const advance = z.object({ ms: z.number().int().positive().max(longestAdvanceMs) });

const buyerMail = z.object({
  contactId: z.string().regex(/^\d{1,20}$/),
  ownerId: z.string().regex(/^\d{1,20}$/),
  subject: z.string().trim().min(1).max(500),
  text: z.string().trim().min(1).max(100_000),
  replyToEmailId: z
    .string()
    .regex(/^\d{1,20}$/)
    .optional(),
});

/** `/portal/api/*`: what the pages need beyond the CRM API. */
export function portalRoutes(
  portal: PortalAccount,
  installed: () => Installed,
  fetchAs: FetchAs | null,
): Hono {
  const app = new Hono();
  app.get('/meta', async (context) => context.json(await readMeta(portal, installed())));
  app.post('/functions/:uid', async (context) => {
    const call = await readBody(context, cardFunctionCall);
    const answer = await callCardFunction(portal, context.req.param('uid'), call);
    return context.json(answer.body, answer.status);
  });
  app.post('/fetch', async (context) =>
    context.json(await fetchForCard(fetchAs, await readBody(context, cardFetchCall))),
  );
  app.post('/send-mail', async (context) => {
    const { replyToEmailId, ...mail } = await readBody(context, buyerMail);
    return context.json(await sendMailAsBuyer(portal, replyToEmailId ? { ...mail, replyToEmailId } : mail));
  });
  app.get('/deliveries', (context) => context.json({ pending: portal.webhooks.pending().length }));
  app.post('/deliveries', async (context) => context.json(await portal.webhooks.flush()));
  app.post('/clock/advance', async (context) => {
    portal.clock.advance((await readBody(context, advance)).ms);
    return context.json({ now: portal.clock.now() });
  });
  return app;
}
