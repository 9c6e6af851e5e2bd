import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catchUp } from '../../src/app/use-cases/catch-up.ts';
import { contactSignals } from '../../src/app/use-cases/contact-signals.ts';
import { dealSignals } from '../../src/app/use-cases/deal-signals.ts';
import { processEmailEvents } from '../../src/app/use-cases/process-email-events.ts';
import { account, company, contact, deal, email } from './support/account.ts';
import { startAppPortal, type AppPortal } from './support/app-portal.ts';

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(account());
});
afterAll(() => app.portal.close());

describe('what a card costs', () => {
  it('the contact’s card shows after a webhook the signal in four calls', async () => {
    await app.reset(
      account(
        company('501'),
        contact('101', '501'),
        email('401', '101', 'seat-expansion'),
        email('402', '101', '-'),
        email('403', '101', '-'),
      ),
    );
    await processEmailEvents(['401'], app.context());
    const { result, calls } = await app.calls(() => contactSignals({ recordId: '101' }, app.context()));
    expect(calls).toBeLessThanOrEqual(4);
    expect(result).toMatchObject({
      ok: true,
      view: { totals: { undetected: 1, expectedValue: 5_000 }, unseenEmails: 2 },
    });
  });

  it('the deal’s card takes six calls although its contact has hundreds of signals', async () => {
    const ids = Array.from({ length: 120 }, (_, index) => String(4_000 + index));
    await app.reset(
      account(
        contact('101'),
        deal('301', { contactId: '101' }, { dealtype: 'existingbusiness' }),
        ...ids.map((id) => email(id, '101', 'new-need budget timeline')),
      ),
    );
    for (let left = 1; left > 0;) {
      const caughtUp = await catchUp({ recordType: 'contact', recordId: '101' }, app.context());
      left = caughtUp.ok ? caughtUp.view.remaining : 0;
    }
    const { result, calls } = await app.calls(() => dealSignals({ recordId: '301' }, app.context()));
    expect(calls).toBeLessThanOrEqual(6);
    expect(result.ok && result.view.attachable.length).toBeGreaterThan(30);
  });
});
