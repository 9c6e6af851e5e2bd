import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StageProposal } from '#core/health/health.ts';
import type { DealActionRequest } from '#core/views/deal-action-view.ts';
import { createPortal } from '#emulator/portal.ts';
import { dealAction } from '../../../src/app/use-cases/deal-action/deal-action.ts';
import { repair } from '../../../src/app/use-cases/repair/repair.ts';
import { dayMs, portalNow } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { actionContext, mendable, repairContext } from '../support/repair-account.ts';

const snoozedUntil = 'invisible_pipeline_snoozed_until';

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(mendable);
});
afterAll(() => app.portal.close());
beforeEach(() => app.reset(mendable));

const toWon: StageProposal = { kind: 'next-stage', stageId: 'won', proofs: [] };
const toLost: StageProposal = { kind: 'close-lost', stageId: 'lost', reason: 'competitor', proofs: [] };

const move = { dealId: '301', action: 'move-stage', fromStageId: 'open', toStageId: 'won' } as const;
const close = {
  dealId: '301',
  action: 'close-lost',
  fromStageId: 'open',
  toStageId: 'lost',
  reason: 'competitor',
} as const;
const step = { dealId: '301', action: 'log-next-step', text: 'Send the terms', from: null } as const;

async function run(request: DealActionRequest, proposal: StageProposal | null = null) {
  const result = await dealAction(request, actionContext(app, proposal));
  if (!result.ok) throw new Error(result.failure.code);
  return result.view;
}
const outcomesOf = async (request: DealActionRequest, proposal: StageProposal | null = null) =>
  (await run(request, proposal)).fields.map(({ outcome }) => outcome.kind);
const write = (values: Record<string, string>, id = '301') =>
  app.context().crm.writeFields('deal', id, values);
const stage = () => app.property('deals', '301', 'dealstage');

/** Takes back all that an action wrote, as the card does. */
async function undo({ fields }: Awaited<ReturnType<typeof run>>) {
  const entryIds = fields.flatMap(({ outcome }) =>
    'undo' in outcome && outcome.undo ? [outcome.undo.entryId] : [],
  );
  const request = { recordType: 'deal', recordId: '301', action: 'undo', entryIds } as const;
  const result = await repair(request, repairContext(app));
  return result.ok ? result.view.fields.map(({ outcome }) => outcome.kind) : [];
}

describe('moving the stage', () => {
  it('goes to the proposed stage, shows it by name and can be undone', async () => {
    const { result, calls } = await app.calls(() => run(move, toWon));
    expect(result.fields).toMatchObject([
      { property: 'dealstage', from: { label: 'Open' }, to: { label: 'Won' }, outcome: { kind: 'written' } },
    ]);
    expect(calls).toBe(3);
    expect(await stage()).toBe('won');
    expect(await undo(result)).toEqual(['undone']);
    expect(await stage()).toBe('open');
  });

  it('done twice moves once', async () => {
    await run(move, toWon);
    expect(await outcomesOf(move)).toEqual(['already']);
  });

  it('does nothing where the stage changed meanwhile', async () => {
    await write({ dealstage: 'lost' });
    const { fields } = await run(move, toWon);
    expect(fields).toMatchObject([
      { outcome: { kind: 'changed-meanwhile', present: { value: 'lost', label: 'Lost' } } },
    ]);
    expect(await stage()).toBe('lost');
  });

  it.each<[string, StageProposal | null, Partial<DealActionRequest>]>([
    ['nothing is proposed', null, {}],
    ['another stage is proposed', { ...toWon, stageId: 'lost' }, {}],
    ['closing as lost is proposed', { ...toLost, stageId: 'won' }, {}],
    ['the stage is of no pipeline', { ...toWon, stageId: 'moon' }, { toStageId: 'moon' }],
  ])('does nothing where %s', async (_, proposal, change) => {
    expect(await outcomesOf({ ...move, ...change } as DealActionRequest, proposal)).toEqual(['not-proposed']);
    expect(await stage()).toBe('open');
  });

  it('tells the account’s own words where a rule refuses it', async () => {
    app.portal.faults.refuseWrite('deals', 'dealstage', 'Only managers may do this');
    expect((await run(move, toWon)).fields).toMatchObject([
      {
        outcome: { kind: 'refused', refusal: { kind: 'account-rule', detail: 'Only managers may do this' } },
      },
    ]);
  });

  it('of a deal that is gone says so', async () => {
    const result = await dealAction({ ...move, dealId: '999' }, actionContext(app, toWon));
    expect(result).toMatchObject({ ok: false, failure: { code: 'record-not-found' } });
  });
});

describe('closing as lost', () => {
  it.each([
    [{}, 'The buyer chose another supplier'],
    [{ note: 'Nimbus, cheaper' }, 'The buyer chose another supplier: Nimbus, cheaper'],
    [{ locale: 'fr' }, 'L’acheteur a choisi un autre fournisseur'],
  ])('writes stage and reason together, with %o', async (more, reason) => {
    const done = await run({ ...close, ...more }, toLost);
    expect(done.fields.map(({ outcome }) => outcome.kind)).toEqual(['written', 'written']);
    expect(await stage()).toBe('lost');
    expect(await app.property('deals', '301', 'closed_lost_reason')).toBe(reason);
    expect(await undo(done)).toEqual(['undone', 'undone']);
    expect(await stage()).toBe('open');
    expect(await app.property('deals', '301', 'closed_lost_reason')).toBeNull();
  });

  it('writes neither where one is refused', async () => {
    app.portal.faults.refuseWrite('deals', 'closed_lost_reason', 'Choose from the list');
    expect(await outcomesOf(close, toLost)).toEqual(['refused', 'refused']);
    expect(await stage()).toBe('open');
  });

  it('twice leaves a reason that somebody wrote since', async () => {
    await run(close, toLost);
    await write({ closed_lost_reason: 'Price' });
    expect(await outcomesOf(close)).toEqual(['already']);
    expect(await app.property('deals', '301', 'closed_lost_reason')).toBe('Price');
  });

  it('for another reason than the proposed one is not done', async () => {
    expect(await outcomesOf({ ...close, reason: 'no-budget' }, toLost)).toEqual(['not-proposed']);
    expect(await stage()).toBe('open');
  });
});

describe('the next step', () => {
  it('is written down, once, and can be undone', async () => {
    const { result, calls } = await app.calls(() => run(step));
    expect(calls).toBe(2);
    expect(await app.property('deals', '301', 'hs_next_step')).toBe('Send the terms');
    expect(await outcomesOf(step)).toEqual(['already']);
    expect(await undo(result)).toEqual(['undone']);
    expect(await app.property('deals', '301', 'hs_next_step')).toBeNull();
  });

  it('is not written over another one that the card did not show', async () => {
    await write({ hs_next_step: 'Call Nadia' });
    expect(await outcomesOf(step)).toEqual(['changed-meanwhile']);
    expect(await outcomesOf({ ...step, from: 'Call Nadia' })).toEqual(['written']);
  });

  it('is written over a very long one for good', async () => {
    const from = 'x'.repeat(1_500);
    await write({ hs_next_step: from });
    expect((await run({ ...step, from })).fields).toMatchObject([
      { outcome: { kind: 'written', undo: null } },
    ]);
  });
});

it('an action without the scope for it fails with that scope', async () => {
  const portal = await createPortal({ seed: mendable, scopes: ['crm.objects.deals.read'] });
  const options = { accessToken: portal.accessToken, basePath: portal.url };
  const work = dealAction(step, actionContext(app, null, options));
  await expect(work).rejects.toMatchObject({
    category: 'missing-scope',
    missingScopes: ['crm.objects.deals.write'],
  });
  await portal.close();
});

describe('setting a deal aside', () => {
  const until = portalNow + 14 * dayMs;
  const snooze = { dealId: '301', action: 'snooze-deal', until } as const;

  it('holds until a moment, and can be undone or ended', async () => {
    const { result, calls } = await app.calls(() => run(snooze));
    expect(calls).toBe(2);
    expect(Date.parse((await app.property('deals', '301', snoozedUntil)) ?? '')).toBe(until);
    expect(await outcomesOf(snooze)).toEqual(['already']);
    expect(await undo(result)).toEqual(['undone']);
    await run(snooze);
    expect(await outcomesOf({ ...snooze, until: null })).toEqual(['written']);
    expect(await app.property('deals', '301', snoozedUntil)).toBeNull();
  });

  it.each([portalNow, portalNow - 1, portalNow + 400 * dayMs])('refuses %d without a call', async (when) => {
    const { result, calls } = await app.calls(() =>
      dealAction({ ...snooze, until: when }, actionContext(app, null)),
    );
    expect(result).toMatchObject({ failure: { code: 'bad-request' } });
    expect(calls).toBe(0);
  });

  it('is not for a closed deal', async () => {
    expect(await outcomesOf({ ...snooze, dealId: '302' })).toEqual(['not-proposed']);
  });
});

describe('the lifecycle stage', () => {
  const forward = {
    dealId: '301',
    action: 'lifecycle',
    recordType: 'contact',
    recordId: '101',
    to: 'opportunity',
  } as const;
  const lifecycle = () => app.property('contacts', '101', 'lifecyclestage');

  it('of a contact moves forward with an open deal, once, for good', async () => {
    const { result, calls } = await app.calls(() => run(forward));
    expect(result.fields).toMatchObject([{ outcome: { kind: 'written', undo: null } }]);
    expect(calls).toBe(3);
    expect(await lifecycle()).toBe('opportunity');
    expect(await outcomesOf(forward)).toEqual(['already']);
  });

  it('of a company becomes customer with a won deal', async () => {
    const request = {
      ...forward,
      dealId: '302',
      recordType: 'company',
      recordId: '501',
      to: 'customer',
    } as const;
    expect(await outcomesOf(request)).toEqual(['written']);
    expect(await app.property('companies', '501', 'lifecyclestage')).toBe('customer');
  });

  it('never moves backwards', async () => {
    await app.context().crm.writeFields('contact', '101', { lifecyclestage: 'customer' });
    expect(await outcomesOf(forward)).toEqual(['changed-meanwhile']);
    expect(await lifecycle()).toBe('customer');
  });

  it.each<[string, Partial<DealActionRequest>]>([
    ['customer by an open deal', { to: 'customer' }],
    ['opportunity by a closed deal', { dealId: '302' }],
  ])('is not %s', async (_, change) => {
    expect(await outcomesOf({ ...forward, ...change } as DealActionRequest)).toEqual(['not-proposed']);
    expect(await lifecycle()).toBe('lead');
  });

  it('of a record that is not of the deal is left alone', async () => {
    const result = await dealAction({ ...forward, recordId: '102' }, actionContext(app, null));
    expect(result).toMatchObject({ failure: { code: 'record-not-found' } });
  });
});
