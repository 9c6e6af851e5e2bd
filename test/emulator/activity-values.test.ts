import { describe, expect, it } from 'vitest';
import { summariseActivities } from '#emulator/calculated/activity-values.ts';
import type { LoggedActivity } from '#emulator/calculated/activity-values.ts';
import { emptySeed } from '#emulator/seeds/empty.ts';
import type { SeedAccount } from '#emulator/seed.ts';
import type { StoreChange } from '#emulator/store-change.contract.ts';
import fc from 'fast-check';
import { aDeal, create, startApi } from './support/api.ts';
import type { Api } from './support/api.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.UTC(2026, 10, 23, 9);
const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z');
const names = [
  'notes_last_contacted',
  'notes_last_updated',
  'notes_next_activity_date',
  'num_contacted_notes',
  'num_notes',
  'hs_sales_email_last_replied',
  'hs_last_sales_activity_timestamp',
  'num_associated_contacts',
  'num_associated_deals',
];

async function read(api: Api, type: string, id: string) {
  return (await api('GET', `/crm/v3/objects/${type}/${id}?properties=${names.join(',')}`)).body.properties;
}

async function link(api: Api, from: string, fromId: string, to: string, toId: string) {
  const answer = await api('PUT', `/crm/v4/objects/${from}/${fromId}/associations/default/${to}/${toId}`);
  expect(answer.status).toBe(200);
}

/** A deal, and a function that logs an activity on it. */
async function dealWith(at = now) {
  const api = await startApi({ now: at });
  const deal = await create(api, 'deals', aDeal);
  const log = async (type: string, properties: Record<string, string>) => {
    const id = await create(api, type, properties);
    await link(api, type, id, 'deals', deal);
    return id;
  };
  return { api, deal, log, values: () => read(api, 'deals', deal) };
}

const ago = (days: number) => ({ hs_timestamp: iso(now - days * day) });

describe('a deal', () => {
  it.each([
    ['emails', { ...ago(2), hs_email_direction: 'INCOMING_EMAIL' }, 'contacted'],
    ['emails', { ...ago(2), hs_email_direction: 'EMAIL' }, 'contacted'],
    ['calls', ago(2), 'contacted'],
    ['meetings', { ...ago(2), hs_meeting_outcome: 'NO_SHOW' }, 'contacted'],
    ['notes', ago(2), 'active'],
    ['emails', { ...ago(2), hs_email_direction: 'DRAFT_EMAIL' }, 'nothing'],
    ['emails', { ...ago(2), hs_email_direction: 'EMAIL', hs_email_status: 'FAILED' }, 'nothing'],
    ['tasks', { ...ago(2), hs_task_status: 'NOT_STARTED' }, 'nothing'],
  ])('is told of %s with %j: %s', async (type, properties, expected) => {
    const { log, values } = await dealWith();
    await log(type, properties);
    const at = iso(now - 2 * day);
    expect(await values()).toMatchObject({
      notes_last_contacted: expected === 'contacted' ? at : null,
      num_contacted_notes: expected === 'contacted' ? '1' : null,
      notes_last_updated: expected === 'nothing' ? null : at,
      num_notes: expected === 'nothing' ? '0' : '1',
      notes_next_activity_date: null,
    });
  });

  it('counts a task as an activity from the moment of its completion', async () => {
    const { api, log, values } = await dealWith();
    const task = await log('tasks', { hs_timestamp: iso(now + day), hs_task_status: 'NOT_STARTED' });
    expect(await values()).toMatchObject({ notes_next_activity_date: iso(now + day), num_notes: '0' });
    api.portal.clock.advance(hour);
    await api('PATCH', `/crm/v3/objects/tasks/${task}`, { properties: { hs_task_status: 'COMPLETED' } });
    expect(await values()).toMatchObject({
      notes_next_activity_date: null,
      notes_last_updated: iso(now + hour),
      notes_last_contacted: null,
      num_notes: '1',
    });
  });

  it('names the earliest of the meetings and tasks to come, and none that was called off', async () => {
    const { log, values } = await dealWith();
    const meeting = (days: number, hs_meeting_outcome: string) =>
      log('meetings', { ...ago(1), hs_meeting_start_time: iso(now + days * day), hs_meeting_outcome });
    await meeting(9, 'SCHEDULED');
    await meeting(1, 'CANCELED');
    expect((await values()).notes_next_activity_date).toBe(iso(now + 9 * day));
    await log('tasks', { hs_timestamp: iso(now + 4 * day), hs_task_status: 'WAITING' });
    expect((await values()).notes_next_activity_date).toBe(iso(now + 4 * day));
  });

  it('moves on with the clock: a meeting that was ahead has been held', async () => {
    const { api, log, values } = await dealWith();
    await log('meetings', { hs_timestamp: iso(now + day), hs_meeting_start_time: iso(now + day) });
    await log('meetings', { hs_timestamp: iso(now + 3 * day), hs_meeting_start_time: iso(now + 3 * day) });
    const changes: StoreChange[] = [];
    api.portal.onChange((change) => changes.push(change));
    api.portal.clock.advance(2 * day);
    expect(await values()).toMatchObject({
      notes_last_contacted: iso(now + day),
      notes_next_activity_date: iso(now + 3 * day),
      num_contacted_notes: '1',
    });
    expect(changes.find(({ propertyName }) => propertyName === 'notes_last_contacted')).toMatchObject({
      objectTypeId: '0-3',
      at: now + day,
      source: 'CALCULATED',
    });
    api.portal.clock.advance(10 * day);
    expect(await values()).toMatchObject({ notes_next_activity_date: null, num_contacted_notes: '2' });
  });

  it('remembers the last reply of the buyer, not our own mail', async () => {
    const { log, values } = await dealWith();
    await log('emails', { ...ago(5), hs_email_direction: 'INCOMING_EMAIL' });
    await log('emails', { ...ago(1), hs_email_direction: 'EMAIL' });
    expect(await values()).toMatchObject({
      hs_sales_email_last_replied: iso(now - 5 * day),
      hs_last_sales_activity_timestamp: iso(now - 5 * day),
      notes_last_contacted: iso(now - day),
    });
  });

  it('forgets an activity that is taken off, moved or deleted', async () => {
    const { api, deal, log, values } = await dealWith();
    const [first, second, third] = [
      await log('calls', ago(9)),
      await log('calls', ago(5)),
      await log('calls', ago(1)),
    ];
    await api('DELETE', `/crm/v3/objects/calls/${third}`);
    expect((await values()).notes_last_contacted).toBe(iso(now - 5 * day));
    await api('DELETE', `/crm/v4/objects/calls/${second}/associations/deals/${deal}`);
    expect(await values()).toMatchObject({
      notes_last_contacted: iso(now - 9 * day),
      num_contacted_notes: '1',
    });
    await api('PATCH', `/crm/v3/objects/calls/${first}`, {
      properties: { hs_timestamp: iso(now - 20 * day) },
    });
    expect((await values()).notes_last_contacted).toBe(iso(now - 20 * day));
  });

  it('knows activities that come with their associations, and is found by them', async () => {
    const { api, deal } = await dealWith();
    await api('POST', '/crm/v3/objects/notes', {
      properties: ago(3),
      associations: [
        { to: { id: deal }, types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 214 }] },
      ],
    });
    api.portal.clock.advance(5_000);
    const { body } = await api('POST', '/crm/v3/objects/deals/search', {
      filterGroups: [
        { filters: [{ propertyName: 'notes_last_updated', operator: 'LT', value: String(now - 2 * day) }] },
      ],
    });
    expect(body.results).toMatchObject([{ id: deal }]);
  });

  it.each(names)('does not let %s be written', async (name) => {
    const { api, deal } = await dealWith();
    const answer = await api('PATCH', `/crm/v3/objects/deals/${deal}`, { properties: { [name]: '1' } });
    expect(answer.status).toBe(400);
  });
});

describe('contacts and companies', () => {
  it('carry the same values, companies without the date of the last reply', async () => {
    const api = await startApi({ now });
    const email = await create(api, 'emails', { ...ago(2), hs_email_direction: 'INCOMING_EMAIL' });
    for (const type of ['contacts', 'companies']) {
      const id = await create(api, type, {});
      await link(api, 'emails', email, type, id);
      expect(await read(api, type, id)).toMatchObject({
        notes_last_contacted: iso(now - 2 * day),
        hs_last_sales_activity_timestamp: iso(now - 2 * day),
        num_contacted_notes: '1',
        ...(type === 'contacts' ? { hs_sales_email_last_replied: iso(now - 2 * day) } : {}),
      });
    }
  });

  it('count each other and their deals, also when one of them goes', async () => {
    const api = await startApi({ now });
    const [contact, company, deal] = [
      await create(api, 'contacts', {}),
      await create(api, 'companies', {}),
      await create(api, 'deals', aDeal),
    ];
    expect(await read(api, 'deals', deal)).toMatchObject({ num_associated_contacts: '0' });
    expect(await read(api, 'contacts', contact)).toMatchObject({ num_associated_deals: null });
    await link(api, 'contacts', contact, 'companies', company);
    await link(api, 'deals', deal, 'contacts', contact);
    await link(api, 'companies', company, 'deals', deal);
    expect(await read(api, 'deals', deal)).toMatchObject({ num_associated_contacts: '1' });
    expect(await read(api, 'contacts', contact)).toMatchObject({ num_associated_deals: '1' });
    expect(await read(api, 'companies', company)).toMatchObject({
      num_associated_contacts: '1',
      num_associated_deals: '1',
    });
    await api('DELETE', `/crm/v3/objects/contacts/${contact}`);
    expect(await read(api, 'deals', deal)).toMatchObject({ num_associated_contacts: '0' });
    expect(await read(api, 'companies', company)).toMatchObject({ num_associated_contacts: '0' });
  });
});

describe('a seed', () => {
  const seed: SeedAccount = {
    ...emptySeed,
    objects: [
      { type: 'deals', id: '1', properties: aDeal, createdAt: now - 90 * day },
      { type: 'calls', id: '2', properties: ago(12), createdAt: now - 12 * day },
      { type: 'meetings', id: '3', properties: { hs_timestamp: iso(now + day) }, createdAt: now - day },
    ],
    associations: [
      { from: { type: 'calls', id: '2' }, to: { type: 'deals', id: '1' } },
      { from: { type: 'meetings', id: '3' }, to: { type: 'deals', id: '1' } },
    ],
  };

  it('is calculated as of the clock, and goes on with it, also after a reset', async () => {
    const api = await startApi({ seed, now });
    const ahead = { notes_last_contacted: iso(now - 12 * day), notes_next_activity_date: iso(now + day) };
    expect(await read(api, 'deals', '1')).toMatchObject(ahead);
    api.portal.clock.advance(2 * day);
    expect((await read(api, 'deals', '1')).notes_last_contacted).toBe(iso(now + day));
    api.portal.reset();
    expect(await read(api, 'deals', '1')).toMatchObject(ahead);
  });
});

describe('the summary of any activities', () => {
  const activity: fc.Arbitrary<LoggedActivity> = fc.record({
    kind: fc.constantFrom('email', 'call', 'meeting', 'note', 'task'),
    at: fc.integer({ min: 0, max: 100 }),
    isReply: fc.boolean(),
    isLogged: fc.boolean(),
    isUpcoming: fc.boolean(),
  });

  it('keeps the past behind now and the next before any other change', () => {
    fc.assert(
      fc.property(fc.array(activity), fc.integer({ min: 0, max: 100 }), (activities, at) => {
        const summary = summariseActivities(activities, at);
        expect(summary.lastContactedAt ?? 0).toBeLessThanOrEqual(summary.lastActivityAt ?? 0);
        expect(summary.lastActivityAt ?? 0).toBeLessThanOrEqual(at);
        expect(summary.contactedCount).toBeLessThanOrEqual(summary.activityCount);
        expect(summary.nextActivityAt ?? 101).toBeGreaterThan(at);
        expect(summary.changesAt ?? 101).toBeLessThanOrEqual(summary.nextActivityAt ?? 101);
      }),
    );
  });
});
