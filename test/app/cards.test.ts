import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catchUp } from '../../src/app/use-cases/catch-up.ts';
import { contactSignals } from '../../src/app/use-cases/contact-signals.ts';
import { dealSignals } from '../../src/app/use-cases/deal-signals.ts';
import { processEmailEvents } from '../../src/app/use-cases/process-email-events.ts';
import { account, company, contact, dayMs, deal, email, outgoing, portalNow } from './support/account.ts';
import { startAppPortal, type AppPortal } from './support/app-portal.ts';

const openSignals = 'invisible_pipeline_open_signals';

const small = account(
  company('501'),
  contact('101', '501'),
  contact('102', '501'),
  contact('103'),
  deal('301', { contactId: '101', companyId: '501' }, { dealtype: 'existingbusiness' }),
  deal('302', { contactId: '103' }),
  email('401', '101', 'seat-expansion'),
  email('402', '101', 'new-need timeline'),
  email('403', '101', 'pricing', outgoing),
  email('404', '102', 'churn-risk', { to: '101' }),
  email('405', '998', 'pricing', { to: '102' }),
  email('406', '103', 'cross-sell'),
);

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(small);
});
afterAll(() => app.portal.close());
beforeEach(() => app.reset(small));

async function viewOfContact(recordId: string) {
  const result = await contactSignals({ recordId }, app.context());
  if (!result.ok) throw new Error(result.failure.code);
  return result.view;
}

describe('the contact’s card', () => {
  it('is empty and says how many emails nothing has scored', async () => {
    expect(await viewOfContact('101')).toMatchObject({ groups: [], unseenEmails: 4 });
  });

  it('shows after a catch-up what the emails hold, in four calls', async () => {
    const caughtUp = await catchUp({ recordType: 'contact', recordId: '101' }, app.context());
    expect(caughtUp).toEqual({ ok: true, view: { scored: 4, remaining: 0, newSignals: 4 } });
    const { result, calls } = await app.calls(() => contactSignals({ recordId: '101' }, app.context()));
    expect(calls).toBeLessThanOrEqual(4);
    expect(result).toMatchObject({
      ok: true,
      view: { unseenEmails: 0, totals: { undetected: 1 }, openDeals: [{ id: '301' }] },
    });
    const groups = result.ok ? result.view.groups : [];
    expect(groups.map(({ emailId, coverage }) => [emailId, coverage])).toEqual([
      ['402', 'undetected'],
      ['401', 'covered'],
    ]);
    expect(groups[1]?.deal).toEqual({ id: '301', name: 'Deal 301' });
  });

  it('gives what a colleague wrote in copy to the colleague', async () => {
    await catchUp({ recordType: 'contact', recordId: '101' }, app.context());
    const view = await viewOfContact('102');
    expect(view.groups.map((group) => group.emailId)).toEqual(['404']);
  });

  it('takes an email from an unknown address as the contact’s own', async () => {
    await catchUp({ recordType: 'contact', recordId: '102' }, app.context());
    const view = await viewOfContact('102');
    expect(view.groups.map((group) => group.emailId)).toContain('405');
    expect(view.groups.find((group) => group.emailId === '405')?.senderAddress).toBe(
      'person998@buyer.example',
    );
  });

  it('shows a contact without a company', async () => {
    await catchUp({ recordType: 'contact', recordId: '103' }, app.context());
    expect(await viewOfContact('103')).toMatchObject({
      totals: { undetected: 1 },
      contact: { companyName: 'Norsel' },
    });
  });

  it('says that a record is gone', async () => {
    expect(await contactSignals({ recordId: '999' }, app.context())).toMatchObject({
      ok: false,
      failure: { code: 'record-not-found' },
    });
  });
});

describe('catching up', () => {
  const contactRequest = { recordType: 'contact', recordId: '101' } as const;

  it('changes nothing the second time', async () => {
    await catchUp(contactRequest, app.context());
    const { result, calls } = await app.calls(() => catchUp(contactRequest, app.context()));
    expect(result).toMatchObject({ view: { scored: 0, remaining: 0, newSignals: 0 } });
    expect(calls).toBeLessThanOrEqual(4);
    expect(await app.list('p4242_buying_signal')).toHaveLength(5);
  });

  it('brings the summaries of contact, company and deal up to date', async () => {
    await catchUp(contactRequest, app.context());
    expect(await app.property('contacts', '101', openSignals)).toBe('1');
    expect(await app.property('companies', '501', openSignals)).toBe('1');
    expect(await app.property('deals', '301', openSignals)).toBe('1');
  });

  it('finishes what a webhook left due', async () => {
    await processEmailEvents(['401', '402', '404'], app.context());
    expect((await viewOfContact('101')).unseenEmails).toBeGreaterThan(0);
    await catchUp(contactRequest, app.context());
    expect((await viewOfContact('101')).unseenEmails).toBe(0);
    expect(await app.property('contacts', '101', openSignals)).toBe('1');
    expect(await app.property('companies', '501', openSignals)).toBe('1');
    expect(await app.property('deals', '301', openSignals)).toBe('1');
    expect(await app.property('contacts', '101', 'invisible_pipeline_scored_emails')).not.toContain('due');
  });

  it('begins no slice after its time is up and goes on at the next call', async () => {
    const ids = Array.from({ length: 250 }, (_, index) => String(4_000 + index));
    const busy = account(
      contact('101'),
      ...ids.map((id) => email(id, '101', id === '4240' ? 'pricing' : 'thanks')),
    );
    await app.reset(busy);
    const late = () => app.context({ deadline: app.portal.clock.now() });
    const steps = [];
    for (let remaining = 1; remaining > 0;) {
      const result = await catchUp(contactRequest, late());
      if (!result.ok) throw new Error(result.failure.code);
      remaining = result.view.remaining;
      steps.push(result.view);
    }
    expect(steps.map(({ scored, newSignals }) => [scored, newSignals])).toEqual([
      [100, 0],
      [100, 0],
      [50, 1],
    ]);
  });

  it('works through all slices when there is time', async () => {
    const ids = Array.from({ length: 250 }, (_, index) => String(4_000 + index));
    await app.reset(account(contact('101'), ...ids.map((id) => email(id, '101', 'thanks'))));
    const result = await catchUp(contactRequest, app.context());
    expect(result).toMatchObject({ view: { scored: 250, remaining: 0 } });
  });

  it('comes to the same whichever call loses its answer', async () => {
    for (let after = 0; after < 16; after++) {
      await app.reset(small);
      app.portal.faults.add({ after, effect: { kind: 'apply-then-drop' } });
      await catchUp(contactRequest, app.context()).catch(() => undefined);
      app.portal.faults.clear();
      await catchUp(contactRequest, app.context());
      expect(await app.list('p4242_buying_signal'), `fault in call ${after + 1}`).toHaveLength(5);
      expect(await app.property('contacts', '101', openSignals)).toBe('1');
      expect(await app.property('companies', '501', openSignals)).toBe('1');
    }
  });
});

describe('a signal that a deal of another day covers', () => {
  it('stays covered when that deal is won afterwards', async () => {
    const sold = {
      dealstage: 'won',
      dealtype: 'existingbusiness',
      closedate: new Date(portalNow).toISOString(),
    };
    await app.reset(
      account(contact('101'), deal('301', { contactId: '101' }, sold), email('401', '101', 'seat-expansion')),
    );
    await catchUp({ recordType: 'contact', recordId: '101' }, app.context());
    expect((await viewOfContact('101')).groups[0]?.coverage).toBe('covered');
  });

  it('is undetected when that deal was closed before it', async () => {
    const sold = {
      dealstage: 'won',
      dealtype: 'existingbusiness',
      closedate: new Date(portalNow - 9 * dayMs).toISOString(),
    };
    await app.reset(
      account(contact('101'), deal('301', { contactId: '101' }, sold), email('401', '101', 'seat-expansion')),
    );
    await catchUp({ recordType: 'contact', recordId: '101' }, app.context());
    expect((await viewOfContact('101')).groups[0]?.coverage).toBe('undetected');
  });
});

describe('the deal’s card', () => {
  it('shows evidence and what could be attached, in six calls', async () => {
    await catchUp({ recordType: 'contact', recordId: '101' }, app.context());
    const { result, calls } = await app.calls(() => dealSignals({ recordId: '301' }, app.context()));
    expect(calls).toBeLessThanOrEqual(6);
    expect(result).toMatchObject({
      ok: true,
      view: {
        deal: { id: '301', name: 'Deal 301', stageLabel: 'Open', isClosed: false },
        evidence: [{ emailId: '401' }],
        attachable: [{ emailId: '402' }],
        totals: { undetected: 1 },
      },
    });
  });

  it('catches up on its own emails', async () => {
    const seed = account(
      contact('101'),
      deal('301', { contactId: '101', emailId: '401' }),
      email('401', '101', 'procurement authority', { to: null }),
    );
    await app.reset(seed);
    const before = await dealSignals({ recordId: '301' }, app.context());
    expect(before).toMatchObject({ view: { unseenEmails: 1, evidence: [] } });
    const caughtUp = await catchUp({ recordType: 'deal', recordId: '301' }, app.context());
    expect(caughtUp).toMatchObject({ view: { scored: 1, newSignals: 2, remaining: 0 } });
    const after = await dealSignals({ recordId: '301' }, app.context());
    expect(after).toMatchObject({ view: { unseenEmails: 0, evidence: [{ emailId: '401' }] } });
    expect(await app.property('deals', '301', openSignals)).toBe('1');
  });

  it('has nothing to catch up on without contacts', async () => {
    await app.reset(account(deal('301', { emailId: '401' }), email('401', '101', 'pricing', { to: null })));
    expect(await dealSignals({ recordId: '301' }, app.context())).toMatchObject({
      view: { unseenEmails: 0 },
    });
    expect(await catchUp({ recordType: 'deal', recordId: '301' }, app.context())).toMatchObject({ ok: true });
  });

  it('says that a record is gone', async () => {
    for (const work of [
      dealSignals({ recordId: '9' }, app.context()),
      catchUp({ recordType: 'deal', recordId: '9' }, app.context()),
    ])
      expect(await work).toMatchObject({ ok: false, failure: { code: 'record-not-found' } });
  });
});
