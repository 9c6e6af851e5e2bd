import { Hono } from 'hono';
import { checkSearch, searchLimits } from '../search/check-search.ts';
import { runSearch } from '../search/run-search.ts';
import { validationError } from '../wire/errors.ts';
import { presentRecord } from '../wire/present-record.ts';
import { readBody } from '../wire/read-body.ts';
import { searchSchema } from '../wire/search-bodies.ts';
import type { ApiEnv, PortalState } from './context.ts';
import { typeForReading } from './objects.ts';

/** `/objects/{type}/search`: answers from an index that follows the records with a delay. */
export function searchRoutes(state: PortalState): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.post('/:type/search', async (c) => {
    const type = typeForReading(c, state);
    const text = await c.req.text();
    if (text.length > searchLimits.bodyCharacters) {
      throw validationError(`The request body is longer than ${searchLimits.bodyCharacters} characters`);
    }
    const body = readBody(searchSchema, text);
    const account = state.account();
    checkSearch(body, type, (name) => account.types.find(name) !== undefined);
    const now = state.clock.now();
    const at = { writtenBy: now - state.searchDelayMs, now };
    const { total, records, next } = runSearch(account, type, body, at);
    return c.json({
      total,
      results: records.map((record) => presentRecord(type, record, { properties: body.properties }, at)),
      ...(next === null ? {} : { paging: { next: { after: next } } }),
    });
  });
  return app;
}
