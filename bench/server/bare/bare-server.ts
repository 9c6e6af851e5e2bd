import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { webhookPath } from '../traffic/sender.ts';

/** A server on the same framework that takes the body and answers 200: what any server here costs at least. */
const app = new Hono();
app.post(webhookPath, async (c) => {
  await c.req.arrayBuffer();
  return c.body(null, 200);
});
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  console.log(JSON.stringify({ event: 'listening', port }));
});
