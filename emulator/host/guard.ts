import type { MiddlewareHandler } from 'hono';

const localHost = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;

/** Whether a Host header names this machine; any other means that a foreign page points its name at us. */
export const isLocalHost = (host: string | undefined): boolean => host !== undefined && localHost.test(host);

/** Whether an Origin header, where there is one, is a page of this machine. */
export function isLocalOrigin(origin: string | undefined): boolean {
  if (origin === undefined) return true;
  const separator = origin.indexOf('://');
  return separator > 0 && isLocalHost(origin.slice(separator + 3));
}

const isJson = (contentType: string | undefined): boolean =>
  /^application\/json(?:;|$)/i.test(contentType?.trim() ?? '');

/**
 * Keeps the portal's pages to this machine: only local Host and Origin headers are served, and whatever changes
 * state must be JSON, which a foreign page cannot send without a preflight that nobody answers.
 */
export const localOnly: MiddlewareHandler = async (context, next) => {
  if (!isLocalHost(context.req.header('host')))
    return context.json({ message: 'Only served on this machine' }, 403);
  if (!isLocalOrigin(context.req.header('origin')))
    return context.json({ message: 'Requests of other sites are not served' }, 403);
  const isRead = context.req.method === 'GET' || context.req.method === 'HEAD';
  if (!isRead && !isJson(context.req.header('content-type')))
    return context.json({ message: 'Send JSON (content-type: application/json)' }, 415);
  return next();
};

/** Scripts, styles and workers come from the portal alone; cards' images may come from the web. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.header(
    'content-security-policy',
    [
      "default-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: https:",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  );
  context.header('x-content-type-options', 'nosniff');
  context.header('referrer-policy', 'no-referrer');
};
