import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Hono } from 'hono';
import type { ServerEnv } from '../../../src/server/http/server-env.ts';
import {
  counterEntries,
  gaugeEntries,
  histogramEntries,
  metricPrefix,
  type MetricEntry,
} from '../../../src/server/operation/metric-catalogue.ts';
import { metricsRoutes } from '../../../src/server/operation/metrics-routes.ts';
import { createPrometheusMeter } from '../../../src/server/operation/prometheus-meter.ts';

const aMeter = () => createPrometheusMeter({ ofProcess: false });
const textOf = async (metrics = aMeter()) => (await metrics.read()).text;

describe('the metrics', () => {
  it('count, measure and ask', async () => {
    const metrics = aMeter();
    metrics.meter.add('webhook_events_total', { outcome: 'stored' }, 99);
    metrics.meter.add('webhook_events_total', { outcome: 'stored' });
    metrics.meter.observe('webhook_seconds', 0.03);
    metrics.meter.gauge('events_waiting', async () => 7);
    const text = await textOf(metrics);
    expect(text).toContain('pipeline_webhook_events_total{outcome="stored"} 100');
    expect(text).toContain('pipeline_webhook_seconds_bucket{le="0.02"} 0');
    expect(text).toContain('pipeline_webhook_seconds_bucket{le="0.05"} 1');
    expect(text).toContain('pipeline_events_waiting 7');
  });

  it('leave out a state that cannot be read, and show the others', async () => {
    const metrics = aMeter();
    let isDown = false;
    metrics.meter.gauge('events_dead', () => {
      if (isDown) throw new Error('down');
      return 3;
    });
    metrics.meter.gauge('events_waiting', () => 1);
    expect(await textOf(metrics)).toContain('pipeline_events_dead 3');
    isDown = true;
    expect(await textOf(metrics)).not.toContain('pipeline_events_dead 3');
    expect(await textOf(metrics)).toContain('pipeline_events_waiting 1');
  });

  it.each(['4711', 'nadia@norsel.example', 'two words', 'deal-123456', 'a"} 1\nx', 'é', ''])(
    'have no series of its own for %j',
    async (value) => {
      const metrics = aMeter();
      metrics.meter.add('jobs_total', { job: value, outcome: 'done', portal: '4711' });
      expect(await textOf(metrics)).toContain('pipeline_jobs_total{job="other",outcome="done"} 1');
    },
  );

  it('have a bounded number of series', async () => {
    const metrics = aMeter();
    for (let at = 0; at < 300; at++) metrics.meter.add('card_requests_total', { handler: `h${at}` });
    const series = (await textOf(metrics)).match(/^pipeline_card_requests_total\{/gmu) ?? [];
    expect(series).toHaveLength(101);
  });

  it('never fail what they count', async () => {
    const { meter } = aMeter();
    meter.add('batches_total', {}, -1);
    meter.add('batches_total', {}, Number.NaN);
    meter.observe('batch_seconds', Number.NaN);
    meter.observe('batch_seconds', -0.001);
  });
});

describe('the address of the metrics', () => {
  const app = (token: string | null) => {
    const server = new Hono<ServerEnv>();
    metricsRoutes({ metrics: aMeter(), token })(server);
    return server;
  };
  const token = 'metrics-token-0123456789';

  it('answers whoever has the token', async () => {
    const response = await app(token).request('/metrics', { headers: { authorization: `Bearer ${token}` } });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/plain'),
    ]);
    expect(await response.text()).toContain('# HELP pipeline_webhook_requests_total');
  });

  it.each([
    {},
    { authorization: token },
    { authorization: `Bearer ${token}x` },
    { authorization: 'Bearer ' },
  ])('tells nothing to %j', async (headers) => {
    const response = await app(token).request('/metrics', { headers });
    expect([response.status, await response.json()]).toEqual([401, { code: 'unauthorized' }]);
  });

  it('does not exist without a token', async () => {
    expect((await app(null).request('/metrics', { headers: { authorization: 'Bearer ' } })).status).toBe(404);
  });
});

describe('docs/server/metrics.md', () => {
  const page = readFileSync('docs/server/metrics.md', 'utf8');
  const rowOf = (name: string, { help, labels = {} }: MetricEntry) => {
    const shown = Object.entries(labels).map(([label, meaning]) => `\`${label}\`: ${meaning}`);
    return `| \`${metricPrefix}${name}\` | ${help} | ${shown.join('; ') || '–'} |`;
  };

  it('has a row for each metric, as the server tells it, and no other', () => {
    const rows = [counterEntries, histogramEntries, gaugeEntries].flatMap((entries) =>
      Object.entries<MetricEntry>(entries).map(([name, entry]) => rowOf(name, entry)),
    );
    const written = page
      .split('\n')
      .filter((line) => line.startsWith(`| \`${metricPrefix}`))
      .map((line) => line.replaceAll(/ {2,}/gu, ' '));
    expect(written).toEqual(rows);
  });
});
