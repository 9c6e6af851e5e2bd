import { serverHandlers } from '../../../src/server/requests/server-handlers.ts';
import { mark } from './attack-words.ts';
import { asUser, here, type Forgery } from './world.ts';

export const functions = [...serverHandlers.keys()].map((name) => `/functions/${name}`);
export const [webhooks, action] = ['/webhooks/hubspot', '/actions/score-record'];
export const event = (portalId: number) => ({
  ...{ portalId, objectId: 101, subscriptionId: 25, occurredAt: Date.now(), eventId: 1 },
  subscriptionType: 'contact.privacyDeletion',
});
export const execution = (portalId: number, callbackId = `ap-${Math.random()}`) => ({
  ...{ callbackId, origin: { portalId }, object: { objectId: 101, objectType: 'CONTACT' }, inputFields: {} },
});
export const asked = { parameters: { recordId: '101' } };

/** Every address that HubSpot signs for, with a body that it would take. */
export const signedRoutes: readonly (readonly [string, () => unknown])[] = [
  [webhooks, () => [event(here)]],
  [action, () => execution(here)],
  ...functions.map((path) => [`${path}?${asUser(here)}`, () => asked] as const),
];

/** None, another secret, a replay, one for the future, and those that belong to something else. */
export const forgeries = (): readonly (Forgery | null)[] => [
  ...[null, { secret: 'another-secret-of-16' }],
  ...[{ timestamp: Date.now() - 301_000 }, { timestamp: Date.now() + 330_000 }],
  ...[{ body: '{}' }, { target: '/functions/documents?portalId=1' }, { method: 'GET' }].map((signed) => ({
    signed,
  })),
];

/** Bodies that are no request of anybody: nothing, no JSON, other forms, depth, a prototype, a null byte. */
export const oddBodies: readonly string[] = [
  ...['', `{"${mark}`, '"x"', 'null', '1e999', '['.repeat(9_000)],
  `${'{"parameters":'.repeat(1_000)}1${'}'.repeat(1_000)}`,
  `{"__proto__":{"parameters":{}},"constructor":"${mark}"}`,
  '{"parameters":{"recordId":"1\\u0000"},"origin":{"portalId":"1\\u0000"}}',
];
