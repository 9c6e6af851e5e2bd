import type { PortalAccount } from '../../portal.contract.ts';
import { Hono } from 'hono';

/** `/portal/crm/*` → the portal's CRM API with the page's token, so that the browser holds no token. */
export function crmProxy(portal: PortalAccount): Hono {
  const app = new Hono();
  app.all('/*', async (context) => {
    const url = new URL(context.req.url);
    const target = new URL(url.pathname.replace('/portal/crm/', '/crm/') + url.search, portal.url);
    const hasBody = context.req.method !== 'GET' && context.req.method !== 'HEAD';
    const answer = await fetch(target, {
      method: context.req.method,
      headers: { authorization: `Bearer ${portal.pageToken}`, 'content-type': 'application/json' },
      ...(hasBody ? { body: await context.req.text() } : {}),
    });
    return new Response(answer.status === 204 ? null : await answer.text(), {
      status: answer.status,
      headers: { 'content-type': answer.headers.get('content-type') ?? 'application/json' },
    });
  });
  return app;
}
