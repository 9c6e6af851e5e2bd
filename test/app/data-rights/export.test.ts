import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { longestPart } from '#core/data-rights/export-file.ts';
import { main as dataRightsFunction } from '../../../src/app/app.functions/data-rights.ts';
import { dataRightsRequest } from '../../../src/app/handlers/requests/data-rights-request.ts';
import { makeSignal } from '../../contract/signal-store.contract.ts';
import { account, company, contact } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { settle } from '../sweep/sweep-support.ts';
import { ask, fill, ofAda, ofCompany, place, quotes, week } from './rights-support.ts';

interface File {
  readonly about: { readonly title: string; readonly isLastPart: boolean; readonly sections: object };
  readonly [section: string]: unknown;
}

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(place);
});
afterAll(() => app.portal.close());

/** All parts of an export. */
async function parts(target: typeof ofAda | typeof ofCompany, locale = 'en') {
  const files: string[] = [];
  let cursor: string | null = null;
  do {
    const place = cursor === null ? {} : { cursor };
    const view = await ask(app, { action: 'export', ...target, ...place, locale });
    if (view.file !== null) files.push(view.file);
    cursor = view.cursor;
  } while (cursor !== null && files.length < 50);
  return files.map((text) => ({ text, file: JSON.parse(text) as File }));
}

describe('the export of a contact', () => {
  beforeEach(() => fill(app));

  it('holds everything, in words that people can read', async () => {
    const [only, ...more] = await parts(ofAda);
    expect(more).toEqual([]);
    const { about, contacts, signals, tasks, changesOnDeals, reviewDecisions } = only!.file;
    expect(about).toMatchObject({
      ...{ title: 'What Invisible Pipeline keeps of this record', isLastPart: true },
      ...ofAda,
    });
    expect(
      Object.keys(only!.file)
        .slice(1)
        .every((section) => section in about.sections),
    ).toBe(true);
    expect(contacts).toMatchObject([
      {
        id: '101',
        properties: {
          invisible_pipeline_signature: { jobTitle: 'Head of IT' },
          invisible_pipeline_asks: { asks: [{ emailId: '401' }] },
          invisible_pipeline_repairs: [{ property: 'jobtitle', to: 'Head of IT' }],
          invisible_pipeline_scored_emails: expect.arrayContaining(['401', '402']) as unknown,
        },
      },
    ]);
    expect(signals).toHaveLength(3);
    expect(signals).toMatchObject([
      { key: '401:budget', decision: { state: 'dismissed', reason: 'other' } },
      { key: '401:pricing', quote: quotes.ada[0], senderAddress: 'person101@buyer.example' },
      { key: '402:seat-expansion' },
    ]);
    expect(tasks).toMatchObject([{ key: 'opportunity:101:401', status: 'NOT_STARTED' }]);
    expect(JSON.stringify(tasks)).toContain(quotes.ada[0]);
    expect(changesOnDeals).toMatchObject([{ dealId: '301', changes: [{ emailId: '401' }] }]);
    expect(reviewDecisions).toMatchObject([{ week, dealId: '301', decision: 'keep' }]);
    for (const quote of quotes.others) expect(only!.text).not.toContain(quote);
  });

  it('explains itself in French to who reads French', async () => {
    const [only] = await parts(ofAda, 'fr');
    expect(only!.file.about.title).toBe('Ce que conserve Invisible Pipeline au sujet de cette fiche');
  });

  it('holds nothing once all was erased', async () => {
    await ask(app, { action: 'erase', ...ofAda });
    settle(app);
    const [only] = await parts(ofAda);
    const { contacts } = only!.file;
    expect(Object.keys(only!.file)).toEqual(['about', 'contacts']);
    expect(contacts).toMatchObject([{ id: '101' }]);
    expect(JSON.stringify(contacts)).not.toMatch(/They say|Head of IT/u);
  });

  it('of a company holds the company and all its contacts', async () => {
    const [only] = await parts(ofCompany);
    expect(only!.file['companies']).toMatchObject([{ id: '501' }]);
    expect(only!.file['contacts']).toMatchObject([{ id: '101' }, { id: '102' }]);
    expect(only!.text).toContain('They say: new-need.');
    expect(only!.text).not.toContain('They say: cross-sell.');
  });
});

describe('a long export', () => {
  const ids = Array.from({ length: 30 }, (_, at) => String(1_001 + at));
  const long = 'We need 20 more seats. '.repeat(20).trim();

  it('comes in parts of at most 400 kB, with nothing twice and nothing left out', async () => {
    await app.reset(account(company('501'), ...ids.map((id) => contact(id, '501'))));
    const signals = ids.flatMap((contactId) =>
      Array.from({ length: 20 }, (_, at) =>
        makeSignal({
          ...{ emailId: `${contactId}${100 + at}`, contactId, companyId: '501', quote: `é${long}` },
        }),
      ),
    );
    await app.context({ deadlineAt: app.portal.clock.now() + 1e7 }).store.save(signals);
    settle(app);
    const all = await parts(ofCompany);
    expect(all.length).toBeGreaterThan(1);
    const bytes = all.map(({ text }) => new TextEncoder().encode(text).length);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(longestPart);
    expect(all.map(({ file }) => file.about.isLastPart)).toEqual(all.map((_, at) => at === all.length - 1));
    const keys = all.flatMap(({ file }) => (file['signals'] ?? []) as { readonly key: string }[]);
    expect(keys.map(({ key }) => key).sort()).toEqual(signals.map(({ key }) => key).sort());
    const contacts = all.flatMap(({ file }) => (file['contacts'] ?? []) as { readonly id: string }[]);
    expect(contacts.map(({ id }) => id)).toEqual(ids);
  });
});

describe('what may be asked', () => {
  it.each([
    [{ action: 'export', ...ofAda, cursor: '101-0', locale: 'fr' }, true],
    [{ action: 'erase', ...ofCompany, cursor: '101' }, true],
    [{ action: 'prove', ...ofAda }, true],
    [{ action: 'retain' }, true],
    [{ action: 'export', ...ofAda, cursor: '101' }, false],
    [{ action: 'erase', type: 'deal', recordId: '1' }, false],
    [{ action: 'erase', type: 'contact', recordId: '1 OR 2' }, false],
    [{ action: 'forget', ...ofAda }, false],
    [{}, false],
  ])('%j: %s', (request, isFit) => {
    expect(dataRightsRequest.safeParse(request).success).toBe(isFit);
  });

  it('is refused by the function before a call is made', async () => {
    const { result, calls } = await app.calls(() =>
      dataRightsFunction({ accountId: 4242, parameters: { action: 'erase', type: 'deal', recordId: '1' } }),
    );
    expect(result).toEqual({ ok: false, failure: { code: 'bad-request', retryable: false } });
    expect(calls).toBe(0);
  });
});
