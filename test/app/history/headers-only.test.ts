import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createShareBudget } from '#crm/policy/share-budget.ts';
import { createRateBudget } from '#crm/policy/rate-budget.ts';
import { account, addressOf, contact, dayMs, email, portalNow } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { answer, historyOnce } from './history-support.ts';

const headers = (address: string) => ({
  hs_email_headers: JSON.stringify({ from: { email: address } }),
});
const from = (address: string, to: string | null = null) => ({ to, fields: headers(address) });
const undirected = (address: string) => ({
  fields: { ...headers(address), hs_email_direction: '' },
});

const seed = account(
  contact('101'),
  contact('102'),
  email('401', '101', 'pricing'),
  email('402', '101', 'pricing', from('nadia@home.example', '101')),
  email('403', '101', 'pricing', from('stranger@else.example')),
  email('404', '102', 'pricing'),
  email('405', '101', 'pricing', from('rep@northwind.example', '101')),
  answer('406', '101', portalNow - 2 * dayMs),
  email('407', '101', 'pricing', undirected(addressOf('101'))),
  email('408', '101', 'pricing', undirected('rep@mail.northwind.example')),
  email('409', '101', 'pricing', {
    fields: { ...headers('rep@northwind.example'), hs_email_direction: 'FORWARDED_EMAIL' },
  }),
);

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(seed);
});
afterAll(() => app.portal.close());
beforeEach(async () => {
  await app.reset(seed);
  app.portal.clock.set(portalNow + 5_000);
});

/** Ids of the emails whose body is asked for in a scan. */
async function bodiesRead(mayRead?: (header: { fromAddress: string | null }) => boolean): Promise<string[]> {
  const read: string[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    const body = String(init?.body ?? '');
    const asksForBody = body.includes('hs_email_text') || body.includes('hs_email_html');
    if (asksForBody && String(input).endsWith('/emails/search')) throw new Error('a search asks for bodies');
    if (asksForBody) {
      const { inputs } = JSON.parse(body) as { inputs: readonly { readonly id: string }[] };
      read.push(...inputs.map(({ id }) => id));
    }
    return globalThis.fetch(input, init);
  };
  const rate = createShareBudget(createRateBudget({ requests: 1_000, windowMs: 10_000 }));
  const context = app.context();
  const settings = { ...context.settings, ourDomains: ['northwind.example'] };
  const given = { fetch, settings, ourDomains: ['northwind.example'], pace: rate };
  const { progress } = await historyOnce(
    app,
    { action: 'start', months: 1, share: 0.9 },
    { ...given, ...(mayRead ? { mayRead } : {}) },
  );
  expect(progress).toMatchObject({ phase: 'done' });
  return read.sort();
}

describe('mail that a scan reads beyond its header', { timeout: 30_000 }, () => {
  it('is that of contacts, by address or as the only contact: not our own and not that of strangers', async () => {
    expect(await bodiesRead()).toEqual(['401', '402', '404', '407', '409']);
  });

  it('is none that the account excludes', async () => {
    const mayRead = ({ fromAddress }: { fromAddress: string | null }) => fromAddress !== addressOf('102');
    expect(await bodiesRead(mayRead)).toEqual(['401', '402', '407', '409']);
  });
});
