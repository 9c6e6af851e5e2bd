import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventCallBudget, processEmailEvents } from '../../../src/app/use-cases/process-email-events.ts';
import { account, type AccountPart } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { activity, answer, answersOf, person, question, waitingSince } from './support.ts';

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(account(person('101')));
});
afterAll(() => app.portal.close());

const start = (...parts: readonly AccountPart[]) =>
  app.reset(account(person('101'), person('102'), ...parts));
const deliver = (...ids: readonly string[]) => processEmailEvents(ids, app.context());

describe('the webhook of a question', () => {
  it('has the contact wait, on a property that lists can use', async () => {
    await start(question('401', '101', { hours: 30 }));
    await deliver('401');
    expect(await answersOf(app, '101')).toEqual({ '401': null });
    expect(await waitingSince(app, '101')).toBe(30);
    expect(await answersOf(app, '102')).toEqual({});
  });

  it('writes nothing on contacts who ask for nothing, nor on whom we write to first', async () => {
    await start(question('401', '101', { hours: 30 }, 'thanks'), answer('402', '102', { hours: 20 }));
    await deliver('401', '402');
    expect(await app.property('contacts', '101', 'invisible_pipeline_asks')).toBeNull();
    expect(await app.property('contacts', '102', 'invisible_pipeline_asks')).toBeNull();
  });
});

describe('the webhook of our own mail', () => {
  it.each<[string, AccountPart, unknown]>([
    ['of a colleague to the contact answers', answer('402', '101', { hours: 20 }), [20, 'email']],
    [
      'that HubSpot has not associated yet answers',
      answer('402', '101', { hours: 20, to: null }),
      [20, 'email'],
    ],
    ['in another conversation answers', answer('402', '101', { hours: 20, thread: 't9' }), [20, 'email']],
    ['to somebody else does not', answer('402', '102', { hours: 20 }), null],
    [
      'that only says that nobody is there does not',
      answer('402', '101', {
        ...{ hours: 20, to: null, subject: 'Automatic reply: Hello' },
        text: 'I am out of the office until 30 November with limited access to email. Please contact Jo.',
      }),
      null,
    ],
  ])('%s', async (_, reply, expected) => {
    await start(question('401', '101', { hours: 30, thread: 't1' }), reply);
    await deliver('401');
    await deliver('402');
    expect(await answersOf(app, '101')).toEqual({ '401': expected });
    expect(await waitingSince(app, '101')).toBe(expected === null ? 30 : null);
  });

  it('answers a contact who was left out of the copy, in the same conversation and delivery', async () => {
    await start(
      question('401', '101', { hours: 30, thread: 't1' }),
      answer('402', '102', { hours: 20, thread: 't1' }),
    );
    await deliver('401', '402');
    expect(await answersOf(app, '101')).toEqual({ '401': [20, 'email'] });
  });

  it('does not answer what is asked later', async () => {
    await start(
      question('401', '101', { hours: 30 }),
      answer('402', '101', { hours: 20 }),
      question('403', '101', { hours: 5 }),
    );
    await deliver('401', '402', '403');
    expect(await answersOf(app, '101')).toEqual({ '401': [20, 'email'], '403': null });
    expect(await waitingSince(app, '101')).toBe(5);
  });
});

describe('webhooks as HubSpot sends them', () => {
  const both = [question('401', '101', { hours: 30 }), answer('402', '101', { hours: 20 })] as const;

  it('in disorder: the answer before the question', async () => {
    await start(...both);
    await deliver('402');
    await deliver('401');
    // No question was there to keep the answer with: HubSpot’s own count of contacts tells of it.
    expect(await answersOf(app, '101')).toEqual({ '401': [20, 'activity'] });
    await deliver('402');
    expect(await answersOf(app, '101')).toEqual({ '401': [20, 'email'] });
  });

  it('twice, and two at once', async () => {
    await start(...both);
    await Promise.all([deliver('401', '402'), deliver('402', '401')]);
    await deliver('401', '402');
    expect(await answersOf(app, '101')).toEqual({ '401': [20, 'email'] });
    const { calls } = await app.calls(() => deliver('401', '402'));
    const before = await app.property('contacts', '101', 'lastmodifieddate');
    await deliver('402', '401');
    expect(await app.property('contacts', '101', 'lastmodifieddate')).toBe(before);
    // The emails, whose they are, and the account's settings, which a process that is warm knows.
    expect(calls).toBe(3);
  });

  it('with an answer that is logged late: its own time counts', async () => {
    await start(
      question('401', '101', { hours: 30 }),
      answer('402', '101', { hours: 5 }),
      answer('403', '101', { hours: 25 }),
    );
    await deliver('401', '402');
    expect(await answersOf(app, '101')).toEqual({ '401': [5, 'email'] });
    await deliver('403');
    expect(await answersOf(app, '101')).toEqual({ '401': [25, 'email'] });
  });

  it('with an answer that somebody deletes afterwards: it was given all the same', async () => {
    await start(...both);
    await deliver('401', '402');
    const headers = { authorization: `Bearer ${app.portal.accessToken}` };
    await fetch(`${app.portal.url}/crm/v3/objects/emails/402`, { method: 'DELETE', headers });
    await deliver('401', '402');
    expect(await answersOf(app, '101')).toEqual({ '401': [20, 'email'] });
  });

  it('with a question that its own writer takes back', async () => {
    await start(
      question('401', '101', { hours: 30, thread: 't1' }),
      question('402', '101', { hours: 28, thread: 't1' }, 'withdraws'),
    );
    await deliver('401');
    await deliver('402');
    expect(await answersOf(app, '101')).toEqual({ '401': [28, 'email'] });
  });

  it('with a call in between', async () => {
    await start(question('401', '101', { hours: 30 }), activity('calls', '601', '101', 12));
    await deliver('401');
    expect(await answersOf(app, '101')).toEqual({ '401': [12, 'activity'] });
  });

  it('of a hundred emails, half of them ours, within the budget', async () => {
    const people = Array.from({ length: 50 }, (_, index) => String(1_000 + index));
    const mails = people.flatMap((id, index) => [
      question(String(4_000 + index), id, { hours: 30 }, 'asks pricing'),
      answer(String(5_000 + index), id, { hours: 20 }),
    ]);
    await start(...people.map(person), ...mails);
    const ids = mails.flatMap(({ objects }) => objects.map(({ id }) => id ?? ''));
    const { result, calls } = await app.calls(() => deliver(...ids));
    expect(calls).toBeLessThanOrEqual(eventCallBudget);
    expect(result).toMatchObject({ scored: 50, outgoing: 50, deferred: 0 });
    expect(await answersOf(app, '1049')).toEqual({ '4049': [20, 'email'] });
  });
});
