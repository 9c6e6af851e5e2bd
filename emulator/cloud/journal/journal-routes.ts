import { Hono } from 'hono';
import type { Context } from 'hono';
import { z } from 'zod';
import { appId } from '../../app-id.ts';
import { ApiError } from '../../wire/api-error.ts';
import { alreadyExists, definitionNotFound, missingScopes, validationError } from '../../wire/errors.ts';
import { toInstant } from '../../wire/instant.ts';
import { readBody } from '../../wire/read-body.ts';
import type { AccessToken } from '../grants.ts';
import { lifecycleEventTypes } from './journal.ts';
import type { Journal, JournalEntry, LifecycleSubscription } from './journal.ts';

export interface JournalRoutesOptions {
  readonly journal: Journal;
  readonly checkAccess: (token: string | null) => AccessToken | ApiError;
  readonly token: (c: Context) => string | null;
  /** Of the server, for the addresses of files. */
  readonly url: () => string;
}

const versions = ':version{2026-03|2026-09}';
const subscriptionSchema = z.object({
  subscriptionType: z.literal('APP_LIFECYCLE_EVENT', 'only APP_LIFECYCLE_EVENT is emulated'),
  eventTypeId: z.enum(Object.values(lifecycleEventTypes)),
  properties: z.array(z.string()).optional(),
});

/** The journal of installs and uninstalls: read entry by entry, with the app's own token. */
export function journalRoutes(options: JournalRoutesOptions): Hono {
  const { journal } = options;
  const app = new Hono();
  const read = (c: Context, pick: (portalId: number | undefined) => JournalEntry | null | undefined) => {
    requireAppScope(options, c, 'developer.webhooks_journal.read');
    const entry = pick(portalFilter(c));
    return entry ? c.json(pointerBody(options, entry)) : c.body(null, 204);
  };
  for (const journalPath of [`/journal/${versions}`, `/journal-local/${versions}`]) {
    app.get(`${journalPath}/earliest`, (c) => read(c, (portalId) => journal.entries(portalId)[0]));
    app.get(`${journalPath}/latest`, (c) => read(c, (portalId) => journal.entries(portalId).at(-1)));
    app.get(`${journalPath}/offset/:offset/next`, (c) =>
      read(c, (portalId) => {
        const next = journal.next(c.req.param('offset'), portalId);
        if (next === 'unknown') throw definitionNotFound('No journal entry with this offset');
        return next;
      }),
    );
  }
  app.get('/files/:file', (c) => {
    const entry = journal.file(c.req.param('file'));
    return entry ? c.json(fileBody(entry)) : c.body(null, 403);
  });
  return app.route('/', subscriptionRoutes(options));
}

function subscriptionRoutes(options: JournalRoutesOptions): Hono {
  const { journal } = options;
  const app = new Hono();
  app.post(`/subscriptions/${versions}`, async (c) => {
    requireAppScope(options, c, 'developer.webhooks_journal.subscriptions.write');
    const { eventTypeId } = readBody(subscriptionSchema, await c.req.text());
    const made = journal.subscribe(eventTypeId);
    if (!made) throw alreadyExists('A subscription to this event exists');
    return c.json(subscriptionBody(made), 201);
  });
  app.get(`/subscriptions/${versions}`, (c) => {
    requireAppScope(options, c, 'developer.webhooks_journal.subscriptions.read');
    return c.json({ results: journal.subscriptions().map(subscriptionBody) });
  });
  app.delete(`/subscriptions/${versions}/:id{\\d+}`, (c) => {
    requireAppScope(options, c, 'developer.webhooks_journal.subscriptions.write');
    if (!journal.unsubscribe(Number(c.req.param('id')))) throw definitionNotFound('No such subscription');
    return c.body(null, 204);
  });
  return app;
}

/** Throws HubSpot's 401 or 403; a portal's token is not the app's own. */
function requireAppScope(options: JournalRoutesOptions, c: Context, scope: string): void {
  const access = options.checkAccess(options.token(c));
  if (access instanceof ApiError) throw access;
  if (access.portalId !== null || !access.scopes.includes(scope)) throw missingScopes([scope], false);
}

function portalFilter(c: Context): number | undefined {
  const value = c.req.query('installPortalId');
  if (value === undefined) return undefined;
  if (!/^\d{1,15}$/.test(value)) throw validationError('installPortalId is not a number');
  return Number(value);
}

function pointerBody({ journal, url }: JournalRoutesOptions, entry: JournalEntry) {
  const { fileId, offset, expiresAt } = journal.point(entry);
  return {
    url: `${url()}/webhooks-journal/files/${fileId}`,
    currentOffset: offset,
    expiresAt: toInstant(expiresAt),
  };
}

function fileBody({ offset, portalId, action, at }: JournalEntry) {
  const event = {
    type: 'APP_LIFECYCLE_EVENT',
    action,
    portalId,
    appId,
    eventTypeId: lifecycleEventTypes[action],
    occurredAt: toInstant(at),
  };
  return { offset, journalEvents: [event], publishedAt: toInstant(at) };
}

function subscriptionBody({ id, eventTypeId, createdAt }: LifecycleSubscription) {
  const instant = toInstant(createdAt);
  return {
    id,
    appId,
    subscriptionType: 'APP_LIFECYCLE_EVENT',
    eventTypeId,
    createdAt: instant,
    updatedAt: instant,
  };
}
