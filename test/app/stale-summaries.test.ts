import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catchUp } from '../../src/app/use-cases/catch-up.ts';
import { contactSignals } from '../../src/app/use-cases/contact-signals.ts';
import { decide } from '../../src/app/use-cases/decide/decide.ts';
import { account, company, contact, dayMs, email, portalNow } from './support/account.ts';
import { startAppPortal, type AppPortal } from './support/app-portal.ts';

const openSignals = 'invisible_pipeline_open_signals';
const request = { recordType: 'contact', recordId: '101' } as const;

const small = account(company('501'), contact('101', '501'), email('401', '101', 'pricing'));

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(small);
});
afterAll(() => app.portal.close());
beforeEach(async () => {
  await app.reset(small);
  await catchUp(request, app.context());
});

async function unseenEmails() {
  const result = await contactSignals({ recordId: '101' }, app.context());
  return result.ok ? result.view.unseenEmails : null;
}

describe('a summary that time or people have overtaken', () => {
  it('is brought up to date when the card is opened after a snooze', async () => {
    const until = portalNow + 7 * dayMs;
    await decide({ ...request, keys: ['401:pricing'], action: 'snooze', until }, app.context());
    expect(await app.property('contacts', '101', openSignals)).toBe('0');
    expect(await unseenEmails()).toBe(0);
    app.portal.clock.set(until);
    expect(await unseenEmails()).toBe(1);
    await catchUp(request, app.context());
    expect(await app.property('contacts', '101', openSignals)).toBe('1');
    expect(await app.property('companies', '501', openSignals)).toBe('1');
    expect(await unseenEmails()).toBe(0);
  });

  it('is brought up to date when somebody created a deal in the CRM', async () => {
    const headers = {
      authorization: `Bearer ${app.portal.accessToken}`,
      'content-type': 'application/json',
    };
    const to = {
      to: { id: '101' },
      types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 3 }],
    };
    const properties = { dealname: 'By hand', pipeline: 'default', dealstage: 'open' };
    await fetch(`${app.portal.url}/crm/v3/objects/deals`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ properties, associations: [to] }),
    });
    expect(await unseenEmails()).toBe(1);
    await catchUp(request, app.context());
    expect(await app.property('contacts', '101', openSignals)).toBe('0');
    expect(await unseenEmails()).toBe(0);
  });

  it('counts the signals of a contact who has very many', async () => {
    const ids = Array.from({ length: 120 }, (_, index) => String(4_000 + index));
    await app.reset(account(contact('101'), ...ids.map((id) => email(id, '101', 'pricing'))));
    for (let round = 0; round < 2; round++) await catchUp(request, app.context());
    expect(await app.property('contacts', '101', openSignals)).toBe('120');
    const dismissed = { ...request, keys: ['4119:pricing'], action: 'dismiss', reason: 'other' } as const;
    await decide(dismissed, app.context());
    expect(await app.property('contacts', '101', openSignals)).toBe('119');
  });
});

describe('what an older detector found and the present one does not', () => {
  const discount = '401:discount';

  beforeEach(async () => {
    const { store } = app.context();
    const [pricing] = await store.readByKeys(['401:pricing']);
    if (!pricing) throw new Error('no signal');
    const kind = 'discount' as const;
    await store.save([{ ...pricing, key: discount, kind, detectorVersion: 'cues-0' }]);
  });

  it('is not shown, and gone after a catch-up', async () => {
    const result = await contactSignals({ recordId: '101' }, app.context());
    const kinds = result.ok ? result.view.groups.flatMap((group) => group.opportunities) : [];
    expect(kinds.map(({ kind }) => kind)).toEqual(['pricing']);
    expect(await unseenEmails()).toBe(1);
    await catchUp(request, app.context());
    expect(await app.context().store.readByKeys([discount])).toEqual([]);
    expect(await app.context().store.readByKeys(['401:pricing'])).toHaveLength(1);
    expect(await unseenEmails()).toBe(0);
  });

  it('stays when a person decided on it', async () => {
    const dismissed = { ...request, keys: [discount], action: 'dismiss', reason: 'other' } as const;
    await decide(dismissed, app.context());
    await catchUp(request, app.context());
    expect(await app.context().store.readByKeys([discount])).toMatchObject([
      { decision: { state: 'dismissed' } },
    ]);
  });

  it('waits while the present one has not read the email', async () => {
    const { crm } = app.context();
    await crm.updateSummaries('contact', [{ id: '101', scoredEmailIds: ['v:cues-0', '401'] }]);
    const result = await contactSignals({ recordId: '101' }, app.context());
    expect(result.ok && result.view.groups[0]?.opportunities).toHaveLength(2);
    await catchUp(request, app.context());
    expect(await app.context().store.readByKeys([discount])).toEqual([]);
  });
});
