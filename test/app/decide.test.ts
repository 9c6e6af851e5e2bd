import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CrmGateway } from '#crm/gateway.ts';
import type { DealDraft, DecideRequest } from '#core/views/signals-view.ts';
import { catchUp } from '../../src/app/use-cases/catch-up.ts';
import { contactSignals } from '../../src/app/use-cases/contact-signals.ts';
import { dealSignals } from '../../src/app/use-cases/deal-signals.ts';
import { decide } from '../../src/app/use-cases/decide/decide.ts';
import { account, company, contact, dayMs, deal, email, portalNow } from './support/account.ts';
import { startAppPortal, type AppPortal } from './support/app-portal.ts';

const openSignals = 'invisible_pipeline_open_signals';
const sourceSignal = 'invisible_pipeline_source_signal';

const small = account(
  company('501'),
  contact('101', '501', { hubspot_owner_id: '' }),
  contact('102', '501'),
  deal('301', { contactId: '102' }, { dealtype: 'newbusiness' }),
  deal('302', { contactId: '102' }, { dealstage: 'won' }),
  email('401', '101', 'seat-expansion pricing budget'),
  email('402', '101', 'cross-sell'),
  email('403', '102', 'renewal'),
);

const keys = ['401:seat-expansion', '401:pricing', '401:budget'];
const base = { recordType: 'contact', recordId: '101', keys } as const;
const fields: Omit<DealDraft, 'pipelines'> = {
  name: 'Norsel – more seats',
  amount: 12_000,
  currency: 'EUR',
  pipelineId: 'default',
  stageId: 'open',
  dealType: 'existingbusiness',
  closeDate: '2027-01-31',
};
const create = { ...base, action: 'create-deal', deal: fields } as const;

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(small);
});
afterAll(() => app.portal.close());
beforeEach(async () => {
  await app.reset(small);
  for (const recordId of ['101', '102']) await catchUp({ recordType: 'contact', recordId }, app.context());
});

const run = (request: DecideRequest) => decide(request, app.context());
const newDeals = async () => (await app.list('deals')).filter(({ id }) => !['301', '302'].includes(id));

async function groupOf(emailId: string, recordId = '101') {
  const result = await contactSignals({ recordId }, app.context());
  return result.ok ? result.view.groups.find((group) => group.emailId === emailId) : undefined;
}

async function decisionOf(request: DecideRequest) {
  const result = await run(request);
  if (!result.ok || result.view.action !== 'decided') throw new Error(JSON.stringify(result));
  return result.view.decision;
}

describe('the draft of a deal', () => {
  it.each([
    ['en', 'Norsel – More seats or volume'],
    ['fr-FR', /^Norsel – /u],
  ])('is prefilled in %s', async (locale, name) => {
    const result = await run({ ...base, action: 'draft-deal', locale });
    expect(result).toMatchObject({
      ok: true,
      view: {
        draft: {
          name: expect.stringMatching(name) as string,
          amount: null,
          currency: 'EUR',
          stageId: 'open',
        },
      },
    });
    expect(await newDeals()).toHaveLength(0);
  });
});

describe('creating a deal', () => {
  it('makes it with its fields and associations, and the signal is evidence of it', async () => {
    const decision = await decisionOf(create);
    const [made] = await newDeals();
    expect(decision).toMatchObject({ state: 'accepted', dealId: made?.id });
    const group = await groupOf('401');
    expect(group).toMatchObject({ decision, deal: { id: made?.id, name: 'Norsel – more seats' } });
    const card = await dealSignals({ recordId: made?.id ?? '' }, app.context());
    expect(card).toMatchObject({ ok: true, view: { deal: { amount: 12_000 } } });
    expect(card.ok && card.view.evidence.map((one) => one.emailId)).toContain('401');
    expect(await app.property('deals', made?.id ?? '', sourceSignal)).toBe('401:pricing');
  });

  it('updates the summaries of contact and company', async () => {
    expect(await app.property('contacts', '101', openSignals)).toBe('2');
    await run(create);
    // The other email asks for existing business too, which the new deal covers.
    expect(await app.property('contacts', '101', openSignals)).toBe('0');
    expect(await app.property('companies', '501', openSignals)).toBe('1');
  });

  it('makes one deal for the same call twice', async () => {
    const first = await decisionOf(create);
    const { calls } = await app.calls(async () => expect(await decisionOf(create)).toEqual(first));
    expect(calls).toBeLessThan(15);
    expect(await newDeals()).toHaveLength(1);
  });

  it('makes one deal for two clicks at once', async () => {
    const [first, second] = await Promise.all([decisionOf(create), decisionOf(create)]);
    expect(first).toMatchObject({ state: 'accepted' });
    expect('dealId' in first && 'dealId' in second && first.dealId === second.dealId).toBe(true);
    expect(await newDeals()).toHaveLength(1);
  });

  it.each(['apply-then-drop', 'drop-connection'] as const)(
    'makes one deal whichever call ends by %s',
    async (kind) => {
      for (let after = 0; after < 14; after++) {
        await app.reset(small);
        await catchUp({ recordType: 'contact', recordId: '101' }, app.context());
        app.portal.faults.add({ after, effect: { kind } });
        await run(create).catch(() => undefined);
        app.portal.faults.clear();
        const decision = await decisionOf(create);
        const deals = await newDeals();
        expect(deals, `fault in call ${after + 1}`).toHaveLength(1);
        expect(decision).toMatchObject({ state: 'accepted', dealId: deals[0]?.id });
      }
    },
    30_000,
  );

  it('hands on the account’s own words when a rule refuses the deal', async () => {
    app.portal.faults.refuseWrite('deals', 'amount', 'Deals over 10,000 need a manager');
    await expect(run(create)).rejects.toMatchObject({
      category: 'validation',
      detail: expect.stringContaining('need a manager') as string,
    });
    expect(await groupOf('401')).toMatchObject({ decision: { state: 'open' } });
  });
});

describe('attaching to a deal', () => {
  it('accepts the signals and associates email and contact', async () => {
    const decision = await decisionOf({ ...base, action: 'attach-deal', dealId: '301' });
    expect(decision).toMatchObject({ state: 'accepted', dealId: '301' });
    const card = await dealSignals({ recordId: '301' }, app.context());
    const emails = card.ok ? card.view.evidence.map((group) => group.emailId) : [];
    expect(emails).toContain('401');
    expect(await decisionOf({ ...base, action: 'attach-deal', dealId: '301' })).toEqual(decision);
  });

  it.each([
    ['a closed deal', '302'],
    ['a deal that is gone', '399'],
  ])('refuses %s', async (_name, dealId) => {
    const result = await run({ ...base, action: 'attach-deal', dealId });
    expect(result).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile' } });
  });

  it('works from the deal’s card', async () => {
    const request = { recordType: 'deal', recordId: '301', keys: ['403:renewal'] } as const;
    expect(await decisionOf({ ...request, action: 'attach-deal', dealId: '301' })).toMatchObject({
      state: 'accepted',
    });
  });
});

describe('setting aside', () => {
  it('dismisses, the same twice changes nothing', async () => {
    const request = { ...base, action: 'dismiss', reason: 'not-buying' } as const;
    const first = await decisionOf(request);
    app.portal.clock.advance(60_000);
    expect(await decisionOf(request)).toEqual(first);
    expect(await groupOf('401')).toMatchObject({ decision: first });
    expect(await app.property('contacts', '101', openSignals)).toBe('1');
  });

  it('snoozes until a day, then the signal is back', async () => {
    const until = portalNow + 7 * dayMs;
    await decisionOf({ ...base, action: 'snooze', until });
    expect(await groupOf('401')).toMatchObject({ decision: { state: 'snoozed', until } });
    app.portal.clock.set(until);
    expect(await groupOf('401')).toMatchObject({ decision: { state: 'open' } });
  });

  it('refuses a snooze into the past', async () => {
    const result = await run({ ...base, action: 'snooze', until: portalNow - 1 });
    expect(result).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
  });

  it('takes a decision back', async () => {
    await decisionOf({ ...base, action: 'dismiss', reason: 'misread' });
    expect(await decisionOf({ ...base, action: 'reopen' })).toEqual({ state: 'open' });
    expect(await app.property('contacts', '101', openSignals)).toBe('2');
  });
});

describe('a contact that another one was merged into', () => {
  it('can decide on the signals that came with the merge', async () => {
    const crm = app.context().crm as CrmGateway;
    const [row] = await crm.signalRows.readByKeys(['402:cross-sell']);
    await fetch(`${app.portal.url}/crm/v3/objects/p4242_buying_signal/${row?.id}`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${app.portal.accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ properties: { source_contact_id: '998' } }),
    });
    expect(await groupOf('402')).toMatchObject({ decision: { state: 'open' } });
    const request = { ...base, keys: ['402:cross-sell'], action: 'dismiss', reason: 'misread' } as const;
    expect(await decisionOf(request)).toMatchObject({ state: 'dismissed' });
  });
});

describe('a decision that cannot stand', () => {
  it.each<[string, DecideRequest]>([
    ['on a dismissed signal', { ...create }],
    ['by another reason', { ...base, action: 'dismiss', reason: 'other' }],
    ['by a deal', { ...base, action: 'attach-deal', dealId: '301' }],
  ])('%s: somebody decided meanwhile', async (_name, request) => {
    await decisionOf({ ...base, action: 'dismiss', reason: 'misread' });
    expect(await run(request)).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile' } });
    expect(await newDeals()).toHaveLength(0);
  });

  it.each<[string, DecideRequest, string]>([
    [
      'on a signal that does not exist',
      { ...base, keys: ['999:pricing'], action: 'reopen' },
      'changed-meanwhile',
    ],
    [
      'on signals of two contacts',
      { ...base, keys: ['402:cross-sell', '403:renewal'], action: 'reopen' },
      'bad-request',
    ],
    ['on another record’s signal', { ...base, keys: ['403:renewal'], action: 'reopen' }, 'record-not-found'],
    [
      'from a deal of others',
      { ...base, recordType: 'deal', recordId: '301', action: 'reopen' },
      'record-not-found',
    ],
  ])('%s', async (_name, request, code) => {
    expect(await run(request)).toMatchObject({ ok: false, failure: { code } });
  });
});
