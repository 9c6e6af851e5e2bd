import { Hono } from 'hono';
import { z } from 'zod';
import type { AppEvent } from '../app-events/app-event.ts';
import type { AppEventType } from '../app-events/event-types.ts';
import { ApiError } from '../wire/api-error.ts';
import { validationError } from '../wire/errors.ts';
import { readBody } from '../wire/read-body.ts';
import { requireScopes, type ApiEnv, type PortalState } from './context.ts';

const mostEvents = 500;

const event = z.strictObject({
  eventTypeName: z.string(),
  objectId: z.string(),
  id: z.string().min(1),
  timestamp: z.iso.datetime(),
  properties: z.record(z.string(), z.union([z.string(), z.number()])),
});
const batch = z.object({ inputs: z.array(event).min(1) });

/** `/integrators/timeline/v4/events/batch`: all events of a batch or none, each id once per type. */
export function appEventRoutes(state: PortalState): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.post('/events/batch', async (c) => {
    requireScopes(c, ['timeline']);
    const { inputs } = readBody(batch, await c.req.text());
    if (inputs.length > mostEvents) throw validationError(`At most ${mostEvents} events may be sent at once`);
    for (const each of inputs) check(state, each);
    checkIds(state, inputs);
    state.account().appEvents.push(...inputs);
    return c.json({ status: 'COMPLETE', results: inputs }, 201);
  });
  return app;
}

function check(state: PortalState, { eventTypeName, objectId, properties }: AppEvent): void {
  const type = state.eventTypes().find(({ name }) => name === eventTypeName);
  if (!type) throw validationError(`Event type ${eventTypeName} does not exist`);
  if (!state.account().records.isLive('0-1', objectId))
    throw validationError(`Object ${objectId} of type CONTACT does not exist`);
  for (const [name, value] of Object.entries(properties)) checkProperty(type, name, value);
}

function checkProperty({ name: typeName, properties }: AppEventType, name: string, value: string | number) {
  const property = properties.get(name);
  if (!property) throw validationError(`Property ${name} does not exist on event type ${typeName}`);
  const fits =
    property.type === 'number'
      ? Number.isFinite(Number(value))
      : property.type !== 'enumeration' || property.values.includes(String(value));
  if (!fits) throw validationError(`${value} is not a valid ${property.type} for ${name}`);
}

function checkIds(state: PortalState, inputs: readonly AppEvent[]): void {
  const keyOf = ({ eventTypeName, id }: AppEvent) => `${eventTypeName} ${id}`;
  const known = new Set(state.account().appEvents.map(keyOf));
  for (const each of inputs) {
    if (known.has(keyOf(each)))
      throw new ApiError(409, { message: `Event ${each.id} exists already`, category: 'CONFLICT' });
    known.add(keyOf(each));
  }
}
