import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '#core/settings/settings.ts';
import { catchUp } from '../../../src/app/use-cases/catch-up.ts';
import { contactSignals } from '../../../src/app/use-cases/contact-signals.ts';
import { dealSignals } from '../../../src/app/use-cases/deal-signals.ts';
import { detectEmail } from '../../../src/app/use-cases/detect-email.ts';
import { eraseContacts } from '../../../src/app/use-cases/erase-contacts.ts';
import { processEmailEvents } from '../../../src/app/use-cases/process-email-events.ts';
import { account, company, contact, deal, email, type AccountPart } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { activity, answer, answersOf, person, question, waitingSince } from './support.ts';

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(account(person('101')));
});
afterAll(() => app.portal.close());

const start = (...parts: readonly AccountPart[]) => app.reset(account(...parts));

async function viewOfContact(id = '101') {
  const { result, calls } = await app.calls(() => contactSignals({ recordId: id }, app.context()));
  if (!result.ok) throw new Error(result.failure.code);
  expect(calls).toBeLessThanOrEqual(4);
  return result.view;
}

async function viewOfDeal(id: string) {
  const { result, calls } = await app.calls(() => dealSignals({ recordId: id }, app.context()));
  if (!result.ok) throw new Error(result.failure.code);
  expect(calls).toBeLessThanOrEqual(6);
  return result.view;
}

const openContact = () => catchUp({ recordType: 'contact', recordId: '101' }, app.context());

describe('the contact’s card', () => {
  it('shows who waits, since when and how long in working time', async () => {
    // The account has not said where it is: three in the afternoon of a Friday in UTC to nine on Monday.
    await start(person('101'), question('401', '101', { hours: 66 }));
    await openContact();
    expect((await viewOfContact()).waiting).toEqual([
      {
        ...{ emailId: '401', contactId: '101', contactName: 'Nadia N101', count: 1, quote: null },
        ...{
          askedAt: expect.any(Number),
          workingHours: expect.closeTo(3, 1),
          deadlineHours: 24,
          isLate: false,
        },
      },
    ]);
  });

  it('shows it within its four calls for a contact with a company, deals and signals', async () => {
    await start(
      company('501'),
      contact('101', '501'),
      deal('301', { contactId: '101', companyId: '501' }),
      question('401', '101', { hours: 200 }, 'asks pricing'),
    );
    await openContact();
    const [waiting] = (await viewOfContact()).waiting;
    expect(waiting).toMatchObject({ isLate: true, quote: 'They say: pricing.' });
  });

  it('forgets about it as soon as somebody calls, and the next opening keeps that', async () => {
    await start(person('101'), question('401', '101', { hours: 30 }));
    await openContact();
    await start(person('101'), question('401', '101', { hours: 30 }), activity('meetings', '601', '101', 4));
    await openContact();
    const { waiting, unseenEmails } = await viewOfContact();
    expect({ waiting, unseenEmails }).toEqual({ waiting: [], unseenEmails: 0 });
    expect(await answersOf(app, '101')).toEqual({ '401': [4, 'activity'] });
  });

  it('settles by a call that was logged after the question was read', async () => {
    await start(person('101'), question('401', '101', { hours: 30 }));
    await openContact();
    const body = JSON.stringify({
      properties: { hs_timestamp: new Date(app.portal.clock.now() - 1_000).toISOString() },
      associations: [
        { to: { id: '101' }, types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 194 }] },
      ],
    });
    const headers = {
      ...{ authorization: `Bearer ${app.portal.accessToken}`, 'content-type': 'application/json' },
    };
    const logged = await fetch(`${app.portal.url}/crm/v3/objects/calls`, { method: 'POST', headers, body });
    expect(logged.status).toBe(201);
    expect(await waitingSince(app, '101')).toBe(30);
    const view = await viewOfContact();
    expect(view.waiting).toEqual([]);
    expect(view.unseenEmails).toBe(1);
    await openContact();
    expect(await waitingSince(app, '101')).toBeNull();
    expect((await viewOfContact()).unseenEmails).toBe(0);
  });
});

describe('opening a card', () => {
  it('settles what no webhook told', async () => {
    await start(
      person('101'),
      question('401', '101', { hours: 30 }),
      answer('402', '101', { hours: 20 }),
      question('403', '101', { hours: 10 }),
    );
    await openContact();
    expect(await answersOf(app, '101')).toEqual({ '401': [20, 'email'], '403': null });
    expect(await waitingSince(app, '101')).toBe(10);
  });

  it('changes nothing the second time', async () => {
    await start(person('101'), question('401', '101', { hours: 30 }), answer('402', '101', { hours: 20 }));
    await openContact();
    const before = await app.property('contacts', '101', 'lastmodifieddate');
    await openContact();
    expect(await app.property('contacts', '101', 'lastmodifieddate')).toBe(before);
  });

  it('does not take mail that is planned, or that came back, for an answer', async () => {
    const failed = answer('402', '101', { hours: 20 });
    const [object] = failed.objects;
    const bounced = { ...object!, properties: { ...object!.properties, hs_email_status: 'FAILED' } };
    await start(person('101'), question('401', '101', { hours: 30 }), { ...failed, objects: [bounced] });
    await openContact();
    expect(await answersOf(app, '101')).toEqual({ '401': null });
  });

  it('reads the words themselves', async () => {
    const nothing = {
      class: 'conversation',
      language: 'en',
      signals: [],
      facts: {},
      opportunity: false,
    } as const;
    const detector = { detect: () => nothing, detectRead: () => nothing };
    const context = app.context({
      detect: (one) => detectEmail(one, defaultSettings, { detector, log: () => undefined }),
    });
    await start(
      person('101'),
      email('401', '101', 'Hello, could you send us the contract?'),
      email('402', '101', 'Thank you, all well received.'),
    );
    await catchUp({ recordType: 'contact', recordId: '101' }, context);
    expect(Object.keys(await answersOf(app, '101'))).toEqual(['401']);
  });
});

describe('the deal’s card', () => {
  it('shows which of its contacts wait', async () => {
    const link = (id: string) => ({
      objects: [],
      associations: [{ from: { type: 'deals', id: '301' }, to: { type: 'contacts', id } } as const],
    });
    await start(
      ...[person('101'), person('102'), person('103')],
      deal('301', { contactId: '101' }),
      ...[link('102'), link('103')],
      question('401', '101', { hours: 30 }),
      question('402', '102', { hours: 40 }),
      question('403', '103', { hours: 50 }),
      answer('404', '103', { hours: 45 }),
    );
    await processEmailEvents(['401', '402', '403', '404'], app.context());
    const { waiting } = await viewOfDeal('301');
    expect(waiting.map(({ contactId }) => contactId)).toEqual(['102', '101']);
  });

  it('settles by the deal’s own mail in the same conversation', async () => {
    const toDeal = (id: string) => ({
      objects: [],
      associations: [{ from: { type: 'deals', id: '301' }, to: { type: 'emails', id } } as const],
    });
    await start(
      person('101'),
      person('102'),
      deal('301', { contactId: '101' }),
      question('401', '101', { hours: 30, thread: 't1' }),
      answer('402', '102', { hours: 20, thread: 't1' }),
      ...[toDeal('401'), toDeal('402')],
    );
    await catchUp({ recordType: 'deal', recordId: '301' }, app.context());
    expect(await answersOf(app, '101')).toEqual({ '401': [20, 'email'] });
    expect((await viewOfDeal('301')).waiting).toEqual([]);
  });
});

it('erasing a contact erases what they asked', async () => {
  await start(person('101'), question('401', '101', { hours: 30 }));
  await openContact();
  await eraseContacts(['101'], app.context());
  expect(await app.property('contacts', '101', 'invisible_pipeline_asks')).toBeFalsy();
  expect(await waitingSince(app, '101')).toBeNull();
});
