import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServerEnv } from '../../../src/server/http/server-env.ts';
import { countFromLog } from '../../../src/server/operation/count-from-log.ts';
import { measureDatabase } from '../../../src/server/operation/measure-database.ts';
import { measureRequests } from '../../../src/server/operation/measure-requests.ts';
import { createPrometheusMeter } from '../../../src/server/operation/prometheus-meter.ts';
import { addStateGauges } from '../../../src/server/operation/state-gauges.ts';
import { openTestDatabase, type TestDatabase } from '../../support/postgres.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.close());

const aMeter = () => createPrometheusMeter({ ofProcess: false });

describe('what is measured beside the work', () => {
  it('is how long requests take, by the route and not by the address', async () => {
    const metrics = aMeter();
    const app = new Hono<ServerEnv>();
    measureRequests(metrics.meter)(app);
    app.get('/functions/:name', (c) => c.text('x'));
    await app.request('/functions/decide?portalId=4711');
    await app.request('/nadia');
    const { text } = await metrics.read();
    expect(text).toContain('http_request_seconds_count{route="/functions/:name",status="200"} 1');
    expect(text).toContain('status="404"');
    expect(text).not.toMatch(/nadia|4711/u);
  });

  it('is how long transactions take, those that fail too', async () => {
    const metrics = aMeter();
    const database = measureDatabase(test.database, metrics.meter);
    await database.asPortal(1, (sql) => sql.query('select 1'));
    await expect(database.asOperator((sql) => sql.query('select nothing'))).rejects.toThrow();
    const { text } = await metrics.read();
    expect(text).toContain('database_seconds_count{as="portal"} 1');
    expect(text).toContain('database_seconds_count{as="operator"} 1');
  });

  it('is how many accounts and connections there are', async () => {
    const metrics = aMeter();
    addStateGauges(metrics.meter, test.database);
    const { text } = await metrics.read();
    expect(text).toContain('pipeline_installations_active 0');
    expect(text).toMatch(/pipeline_database_connections [1-9]/u);
  });

  it('is what the log tells of installations and tokens', async () => {
    const metrics = aMeter();
    const lines: string[] = [];
    const log = countFromLog((event) => lines.push(event), metrics.meter);
    log('install', { outcome: 'installed' });
    log('token-refresh', { portalId: 4711, outcome: 'refused' });
    log('request', { outcome: 'x' });
    const { text } = await metrics.read();
    expect(text).toContain('pipeline_installs_total{outcome="installed"} 1');
    expect(text).toContain('pipeline_token_refreshes_total{outcome="refused"} 1');
    expect(lines).toEqual(['install', 'token-refresh', 'request']);
  });
});
