import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { setTimeout as wait } from 'node:timers/promises';
import type { FaultEffect } from '../faults.ts';
import { ApiError } from '../wire/api-error.ts';

/** Waits in real time without keeping the process alive. */
export async function pause(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await wait(milliseconds, undefined, { ref: false });
}

/** Ends the connection without an answer. */
export function dropConnection({ outgoing }: HttpBindings): Response {
  outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}

/** Never answers; the connection ends with the client or with the portal. */
export function hang(): Promise<Response> {
  return new Promise(() => {});
}

/** HubSpot's envelope for a status that a fault asks for. */
export function faultError(effect: Extract<FaultEffect, { kind: 'status' }>): ApiError {
  const category = effect.category ?? (effect.status === 429 ? 'RATE_LIMITS' : 'INTERNAL_ERROR');
  const isRolling = effect.status === 429 && effect.category === undefined;
  return new ApiError(effect.status, {
    message: effect.message ?? 'internal error',
    category,
    ...(isRolling ? { policyName: 'TEN_SECONDLY_ROLLING' } : {}),
  });
}
