import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catchUp } from '../../src/app/use-cases/catch-up.ts';
import { contactSignals } from '../../src/app/use-cases/contact-signals.ts';
import { dealSignals } from '../../src/app/use-cases/deal-signals.ts';
import { decide } from '../../src/app/use-cases/decide/decide.ts';
import { processEmailEvents } from '../../src/app/use-cases/process-email-events.ts';
import { account, company, contact, deal, email } from './support/account.ts';
import { startAppPortal, type AppPortal } from './support/app-portal.ts';

const openSignals = 'invisible_pipeline_open_signals';

/** Deal 301 holds email 401 alone: neither the contact nor its company is associated with it. */
const byEmail = account(
  company('501'),
  contact('101', '501'),
  deal('301', { emailId: '401' }, { dealtype: 'existingbusiness' }),
  email('401', '101', 'renewal'),
);

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(byEmail);
});
afterAll(() => app.portal.close());

async function viewOfContact(recordId = '101') {
  const result = await contactSignals({ recordId }, app.context());
  if (!result.ok) throw new Error(result.failure.code);
  return result.view;
}

describe('a signal that only its email’s own deal covers', () => {
  it('raises no alert, on no card and in no list', async () => {
    await app.reset(byEmail);
    await processEmailEvents(['401'], app.context());
    const { result: view, calls } = await app.calls(() => viewOfContact());
    expect(view.groups[0]).toMatchObject({ coverage: 'covered', deal: { id: '301' } });
    expect(view.totals.undetected).toBe(0);
    expect(calls).toBeLessThanOrEqual(4);
    await catchUp({ recordType: 'contact', recordId: '101' }, app.context());
    expect(await app.property('contacts', '101', openSignals)).toBe('0');
    expect(await app.property('companies', '501', openSignals)).not.toBe('1');
  });

  it('raises none either when the catch-up finds it', async () => {
    await app.reset(byEmail);
    await catchUp({ recordType: 'contact', recordId: '101' }, app.context());
    expect(await app.property('contacts', '101', openSignals)).toBe('0');
  });

  it('can be dismissed on the card of that deal, which shows it as evidence', async () => {
    await app.reset(byEmail);
    await processEmailEvents(['401'], app.context());
    const card = await dealSignals({ recordId: '301' }, app.context());
    expect(card).toMatchObject({ view: { evidence: [{ emailId: '401' }] } });
    const target = { recordType: 'deal', recordId: '301', keys: ['401:renewal'] } as const;
    const decided = await decide({ ...target, action: 'dismiss', reason: 'misread' }, app.context());
    expect(decided).toMatchObject({ ok: true, view: { decision: { state: 'dismissed' } } });
  });

  it('stays covered although a hundred younger deals stand beside it', async () => {
    const older = Array.from({ length: 105 }, (_, index) => String(3_000 + index));
    const closed = { dealstage: 'lost', closedate: '2026-01-05T00:00:00.000Z' };
    await app.reset(
      account(
        contact('101'),
        deal('301', { contactId: '101' }, { dealtype: 'existingbusiness' }),
        ...older.map((id) => deal(id, { contactId: '101' }, closed)),
        email('401', '101', 'renewal'),
      ),
    );
    await catchUp({ recordType: 'contact', recordId: '101' }, app.context());
    expect((await viewOfContact()).groups[0]).toMatchObject({ coverage: 'covered' });
  });
});

describe('the summary of a company', () => {
  it('does not count a contact whose primary company is another', async () => {
    const guest = account(
      company('501'),
      company('502'),
      contact('101', '501'),
      contact('102', '502'),
      email('401', '101', 'pricing'),
      email('402', '102', 'thanks'),
    );
    const link = { from: { type: 'contacts', id: '101' }, to: { type: 'companies', id: '502' } } as const;
    await app.reset({ ...guest, associations: [...guest.associations, link] });
    await catchUp({ recordType: 'contact', recordId: '101' }, app.context());
    await catchUp({ recordType: 'contact', recordId: '102' }, app.context());
    expect(await app.property('companies', '501', openSignals)).toBe('1');
    expect(await app.property('companies', '502', openSignals)).not.toBe('1');
  });
});
