import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detectorVersion } from '#core/detect/detection.ts';
import { eventCallBudget, processEmailEvents } from '../../src/app/use-cases/process-email-events.ts';
import { account, company, contact, deal, email, outgoing } from './support/account.ts';
import { startAppPortal, type AppPortal } from './support/app-portal.ts';

const openSignals = 'invisible_pipeline_open_signals';
const lastKind = 'invisible_pipeline_last_signal_kind';
const ledger = 'invisible_pipeline_scored_emails';

const small = account(
  company('501'),
  company('502'),
  contact('101', '501'),
  contact('102', '502'),
  contact('103'),
  deal('301', { contactId: '102', companyId: '502' }),
  deal('302', { emailId: '406' }, { dealtype: 'existingbusiness' }),
  email('401', '101', 'seat-expansion budget'),
  email('402', '102', 'new-need'),
  email('403', '101', 'nothing at all'),
  email('404', '101', 'pricing', outgoing),
  email('405', '103', 'churn-risk'),
  email('406', '103', 'renewal'),
  email('407', '999', 'pricing', { to: null }),
);

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(small);
});
afterAll(() => app.portal.close());

const allIds = ['401', '402', '403', '404', '405', '406', '407'];

/** What a repetition must not change. */
async function snapshot() {
  const signals = await app.list('p4242_buying_signal');
  const contacts = ['101', '102', '103'];
  const summaries = contacts.flatMap((id) => [
    app.property('contacts', id, openSignals),
    app.property('contacts', id, ledger),
  ]);
  return { signals: signals.length, summaries: await Promise.all(summaries) };
}

describe('a batch of email events', () => {
  beforeAll(() => app.reset(small));

  it('scores what is new and says what became of each email', async () => {
    const counts = await processEmailEvents([...allIds, '888'], app.context());
    expect(counts).toEqual({
      scored: 5,
      known: 0,
      outgoing: 1,
      missing: 1,
      unknownSender: 1,
      deferred: 0,
      signals: 5,
      newSignals: 5,
      undetected: 1,
    });
  });

  it('keeps the summaries of contacts', async () => {
    expect(await app.property('contacts', '101', openSignals)).toBe('1');
    expect(await app.property('contacts', '101', 'invisible_pipeline_expected_value')).toBe('5000.00');
    expect(await app.property('contacts', '101', ledger)).toBe(`v:${detectorVersion} 401 403 due`);
    expect(await app.property('contacts', '102', openSignals)).toBe('0');
    expect(await app.property('contacts', '103', lastKind)).toBe('renewal');
  });

  it('changes nothing when it comes again, in another order, from another process', async () => {
    const before = await snapshot();
    const { result, calls } = await app.calls(() => processEmailEvents([...allIds].reverse(), app.context()));
    expect(result).toMatchObject({ scored: 0, known: 5, newSignals: 0 });
    expect(calls).toBeLessThanOrEqual(eventCallBudget);
    expect(await snapshot()).toEqual(before);
  });
});

describe('the same batch at the same time', () => {
  it('ends as one does', async () => {
    await app.reset(small);
    await processEmailEvents(allIds, app.context());
    const once = await snapshot();
    await app.reset(small);
    await Promise.all([
      processEmailEvents(allIds, app.context()),
      processEmailEvents([...allIds].reverse(), app.context()),
    ]);
    const twice = await snapshot();
    expect(twice.signals).toBe(once.signals);
    expect(twice.summaries.map((value) => value?.replace(' due', ''))).toEqual(
      once.summaries.map((value) => value?.replace(' due', '')),
    );
  });
});

describe('emails with something missing', () => {
  const cases = account(
    contact('101'),
    contact('104', undefined, { email: 'alias@buyer.example' }),
    email('401', '101', 'pricing', { to: null }),
    email('402', '998', 'pricing', { to: '104' }),
    email('403', '998', 'pricing', { to: null }),
    email('404', '101', ''),
    email('405', '101', 'pricing?'),
  );

  it.each([
    ['no email at all', [], { scored: 0, missing: 0 }, 0],
    ['a deleted email', ['777'], { missing: 1 }, 2],
    ['an email without associations', ['401'], { scored: 1, newSignals: 1, undetected: 1 }, 10],
    ['a sender who writes from another address', ['402'], { scored: 1, newSignals: 1 }, 10],
    ['a sender whom nobody knows', ['403'], { scored: 0, unknownSender: 1 }, 4],
    ['an empty email', ['404'], { scored: 1, newSignals: 0 }, 4],
    ['an uncertain signal', ['405'], { scored: 1, newSignals: 1 }, 10],
  ] as const)('%s', async (_name, ids, expected, mostCalls) => {
    await app.reset(cases);
    const { result, calls } = await app.calls(() => processEmailEvents(ids, app.context()));
    expect(result).toMatchObject(expected);
    expect(calls).toBeLessThanOrEqual(mostCalls);
  });

  it('an unknown address of a contact with deals is judged too, within the budget', async () => {
    const seed = account(
      company('501'),
      contact('104', '501', { email: 'alias@buyer.example' }),
      deal('301', { companyId: '501' }),
      email('402', '998', 'new-need', { to: '104' }),
    );
    await app.reset(seed);
    const { result, calls } = await app.calls(() => processEmailEvents(['402'], app.context()));
    expect(result).toMatchObject({ scored: 1, undetected: 0, newSignals: 1 });
    expect(calls).toBeLessThanOrEqual(eventCallBudget);
  });

  it('counts nothing uncertain for lists and workflows', async () => {
    await app.reset(cases);
    await processEmailEvents(['405'], app.context());
    expect(await app.property('contacts', '101', openSignals)).not.toBe('1');
  });
});

describe('a hundred emails', () => {
  const numbers = Array.from({ length: 100 }, (_, index) => index);
  const kinds = ['seat-expansion', 'pricing', 'new-need', 'churn-risk', 'thanks', 'renewal'];
  const large = account(
    ...numbers.slice(0, 60).map((n) => company(String(5_000 + n))),
    ...numbers.map((n) => contact(String(1_000 + n), String(5_000 + (n % 60)))),
    ...numbers.map((n) =>
      deal(String(3_000 + n), { contactId: String(1_000 + n) }, { dealstage: n % 3 ? 'won' : 'open' }),
    ),
    ...numbers.map((n) => email(String(4_000 + n), String(1_000 + n), kinds[n % kinds.length] ?? '')),
  );
  const ids = numbers.map((n) => String(4_000 + n));

  it('take ten calls at most and are all scored', async () => {
    await app.reset(large);
    const { result, calls } = await app.calls(() => processEmailEvents(ids, app.context()));
    expect(result).toMatchObject({ scored: 100, deferred: 0 });
    expect(calls).toBeLessThanOrEqual(eventCallBudget);
  });

  it('with more signals than one call saves come again until all are scored', async () => {
    const loud = large.objects.map((object) =>
      object.type === 'emails'
        ? {
            ...object,
            properties: { ...object.properties, hs_email_text: 'pricing discount renewal budget' },
          }
        : object,
    );
    await app.reset({ ...large, objects: loud });
    const scored: number[] = [];
    for (let left = 1; left > 0 && scored.length < 10;) {
      const { result, calls } = await app.calls(() => processEmailEvents(ids, app.context()));
      expect(calls).toBeLessThanOrEqual(eventCallBudget);
      scored.push(result.scored);
      left = result.deferred;
    }
    expect(scored.reduce((sum, count) => sum + count)).toBe(100);
  });
});

describe('when the CRM fails', () => {
  it.each([
    ['reading emails', /emails\/batch\/read/],
    ['reading associations', /associations.*batch\/read/],
    ['saving signals', /buying_signal\/batch\/create/],
    ['writing summaries', /contacts\/batch\/update/],
  ])('at %s, the next delivery makes it good', async (_name, path) => {
    await app.reset(small);
    await processEmailEvents(allIds, app.context());
    const wanted = await snapshot();
    await app.reset(small);
    app.portal.faults.add({ path, times: 10, effect: { kind: 'status', status: 502 } });
    await expect(processEmailEvents(allIds, app.context())).rejects.toMatchObject({
      category: 'unavailable',
    });
    app.portal.faults.clear();
    await processEmailEvents(allIds, app.context());
    const after = await snapshot();
    expect(after.signals).toBe(wanted.signals);
    expect(after.summaries.map((value) => value?.replace(' due', ''))).toEqual(
      wanted.summaries.map((value) => value?.replace(' due', '')),
    );
  });

  it.each([
    ['a rate limit', { kind: 'status', status: 429, headers: { 'retry-after': '1' } }],
    ['a lost answer', { kind: 'apply-then-drop' }],
    ['a dropped connection', { kind: 'drop-connection' }],
  ] as const)('once by %s, nothing is lost and nothing doubles', async (_name, effect) => {
    await app.reset(small);
    await processEmailEvents(allIds, app.context());
    const wanted = await snapshot();
    for (let after = 0; after < 10; after++) {
      await app.reset(small);
      app.portal.faults.add({ after, effect });
      await processEmailEvents(allIds, app.context()).catch(() => processEmailEvents(allIds, app.context()));
      const got = await snapshot();
      expect(got.signals, `fault in call ${after + 1}`).toBe(wanted.signals);
      expect(got.summaries[0]).toBe(wanted.summaries[0]);
    }
  });

  it('says that a scope is missing', async () => {
    await app.reset(small);
    app.portal.faults.add({
      path: /emails\/batch\/read/,
      effect: { kind: 'status', status: 403, category: 'MISSING_SCOPES' },
    });
    await expect(processEmailEvents(allIds, app.context())).rejects.toMatchObject({
      category: 'missing-scope',
      retryable: false,
    });
  });
});
