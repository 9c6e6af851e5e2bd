import { z } from 'zod';
import type { PortalAccount } from '../../portal.contract.ts';
import { readRecord } from './crm-access.ts';

export const cardFunctionCall = z.object({
  parameters: z.record(z.string(), z.unknown()).default({}),
  propertiesToSend: z.array(z.string().max(200)).max(100).default([]),
  /** The record that the card is on; an app page has none. */
  record: z.object({ type: z.string().max(60), id: z.string().regex(/^\d{1,20}$/) }).optional(),
});

export type CardFunctionAnswer =
  | { readonly status: 200; readonly body: { readonly response: unknown; readonly milliseconds: number } }
  | { readonly status: 400 | 404; readonly body: { readonly message: string } };

/** Runs a function for a card or a page as HubSpot does: the record's properties go along when a card asks for them. */
export async function callCardFunction(
  portal: PortalAccount,
  uid: string,
  call: z.infer<typeof cardFunctionCall>,
): Promise<CardFunctionAnswer> {
  const outcome = await portal.functions.call(uid, {
    parameters: call.parameters,
    propertiesToSend: await readProperties(portal, call),
  });
  if (outcome.ok)
    return { status: 200, body: { response: outcome.value, milliseconds: outcome.milliseconds } };
  return {
    status: outcome.reason === 'not-found' ? 404 : 400,
    body: { message: `${uid}: ${outcome.message}` },
  };
}

async function readProperties(
  portal: PortalAccount,
  call: z.infer<typeof cardFunctionCall>,
): Promise<Record<string, string>> {
  if (!call.record || call.propertiesToSend.length === 0) return {};
  const { properties } = await readRecord(portal, call.record.type, call.record.id, call.propertiesToSend);
  return Object.fromEntries(call.propertiesToSend.map((name) => [name, properties[name] ?? '']));
}
