import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWebhookEvents } from '../../../src/server/inbox/webhook-events.ts';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const email = {
  ...{ objectId: 1_246_965, eventId: 3_816_279_340, subscriptionId: 25, portalId: 33, appId: 1_160_452 },
  ...{ occurredAt: 1_462_216_307_945, subscriptionType: 'object.creation', attemptNumber: 0 },
  ...{ objectTypeId: '0-49', changeSource: 'CRM_UI', changeFlag: 'CREATED' },
};
const change = { ...email, subscriptionType: 'object.propertyChange', objectTypeId: '0-3' };

describe('what a webhook tells', () => {
  it('is reduced to the account, the record and what a repetition has in common', () => {
    expect(parseWebhookEvents(bytes([email]))).toEqual({
      events: [
        {
          ...{ portalId: 33, kind: 'email', objectId: '1246965', occurredAt: 1_462_216_307_945 },
          dedupeKey: '25:1246965::1462216307945',
        },
      ],
      ignored: 0,
      malformed: 0,
    });
  });

  it.each<[string, object, string | null]>([
    ['a created email', email, 'email'],
    ['a created deal', { ...email, objectTypeId: '0-3' }, 'deal'],
    ['a created contact', { ...email, objectTypeId: '0-1' }, 'contact'],
    ['a watched change of a deal', { ...change, propertyName: 'amount' }, 'deal'],
    ['a watched change of a contact', { ...change, objectTypeId: '0-1', propertyName: 'phone' }, 'contact'],
    [
      'a contact whose data must go',
      { ...email, subscriptionType: 'contact.privacyDeletion' },
      'erase-contact',
    ],
    ['an id written as text', { ...email, objectId: '9007199254740993' }, 'email'],
    ['a change of the app’s own', { ...change, propertyName: 'invisible_pipeline_ledger' }, null],
    ['a changed email', { ...change, objectTypeId: '0-49', propertyName: 'amount' }, null],
    ['a created company', { ...email, objectTypeId: '0-2' }, null],
    ['a deletion', { ...email, subscriptionType: 'object.deletion' }, null],
    ['a property of every object', { ...change, propertyName: '__proto__' }, null],
  ])('knows %s', (_name, event, kind) => {
    const read = parseWebhookEvents(bytes([event]));
    expect(read?.events.map((one) => one.kind)).toEqual(kind === null ? [] : [kind]);
    expect(read).toMatchObject({ ignored: kind === null ? 1 : 0, malformed: 0 });
  });

  it.each<[string, unknown]>([
    ['no object', null],
    ['a list', [email]],
    ['no account', { ...email, portalId: undefined }],
    ['a negative account', { ...email, portalId: -33 }],
    ['an account in words', { ...email, portalId: '33' }],
    ['an id with a path', { ...email, objectId: '../33' }],
    ['an id that lost its digits', { ...email, objectId: 2 ** 60 }],
    ['no time', { ...email, occurredAt: 'now' }],
    ['a kind of endless length', { ...email, subscriptionType: 'x'.repeat(101) }],
  ])('does without an event that is %s, and keeps the others', (_name, odd) => {
    const read = parseWebhookEvents(bytes([email, odd, { ...email, objectId: 2 }]));
    expect(read?.events.map(({ objectId }) => objectId)).toEqual(['1246965', '2']);
    expect(read).toMatchObject({ ignored: 0, malformed: 1 });
  });

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['no JSON', new TextEncoder().encode('[{')],
    ['no text', new Uint8Array([0x5b, 0xff, 0x5d])],
    ['no list', bytes(email)],
    ['more events than HubSpot sends', bytes(Array.from({ length: 101 }, () => email))],
  ])('is refused as a whole where it is %s', (_name, body) => {
    expect(parseWebhookEvents(body)).toBeNull();
  });

  it('survives any JSON, never grows, and names no account but those in it', () => {
    const loose = fc.record(
      {
        portalId: fc.oneof(fc.integer(), fc.double(), fc.string()),
        objectId: fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
        subscriptionId: fc.oneof(fc.nat(), fc.string()),
        occurredAt: fc.oneof(fc.maxSafeNat(), fc.double()),
        subscriptionType: fc.constantFrom('object.creation', 'contact.privacyDeletion', 'x'),
        objectTypeId: fc.constantFrom('0-49', '0-3', '0-1', ''),
      },
      { requiredKeys: [] },
    );
    const anything = fc.oneof(fc.jsonValue(), fc.array(fc.oneof(loose, fc.jsonValue()), { maxLength: 120 }));
    fc.assert(
      fc.property(anything, (value) => {
        const read = parseWebhookEvents(bytes(value));
        if (read === null) return !Array.isArray(value) || value.length > 100;
        const portals = new Set((value as { portalId?: unknown }[]).map((event) => event?.portalId));
        const { events, ignored, malformed } = read;
        return (
          events.length + ignored + malformed === (value as unknown[]).length &&
          events.every(({ portalId, objectId }) => portals.has(portalId) && /^\d+$/u.test(objectId))
        );
      }),
    );
  });
});
