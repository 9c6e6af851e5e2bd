import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DataRightsView } from '#core/views/data-rights-view.ts';
import { readSnapshot } from '#store/snapshot-notes.ts';
import { takeSnapshot } from '../../../src/app/use-cases/snapshot/take-snapshot.ts';
import { makeSignal } from '../../contract/signal-store.contract.ts';
import { account, company, contact } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { settle } from '../sweep/sweep-support.ts';
import {
  ask,
  everything,
  fill,
  nothing,
  ofAda,
  ofCompany,
  place,
  quotes,
  requestPortal,
} from './rights-support.ts';

const ledger = 'invisible_pipeline_scored_emails';
/** That Ada was erased, and when: on the contact and in the note. */
const marks = /erased:\d+:402|\\"at\\":\d+,\\"upTo\\":\\"402/gu;
/** What HubSpot itself notes at every write. */
const updated = /"(?:updatedAt|hs_lastmodifieddate|lastmodifieddate)":"[^"]*"/gu;

let app: AppPortal;
const logged: unknown[] = [];
beforeAll(async () => {
  app = await startAppPortal(place);
});
afterAll(() => app.portal.close());
beforeEach(async () => {
  await fill(app);
  logged.length = 0;
});

const log = (...line: readonly unknown[]) => void logged.push(line);
const totalOf = (counts: DataRightsView['kept']) =>
  Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);
const kept = async (target: typeof ofAda | typeof ofCompany = ofAda) =>
  (await ask(app, { action: 'prove', ...target })).kept;

describe('an erasure', () => {
  it('empties every place: then nothing is counted, and nothing holds a word', async () => {
    const before = await kept();
    expect(before).toMatchObject({ signals: 3, repairLogs: 2, tasks: 1, notes: 1 });
    expect(before?.summaries).toBeGreaterThan(0);
    expect(before?.ledgers).toBe(3);
    const view = await ask(app, { action: 'erase', ...ofAda }, { log });
    expect(view).toMatchObject({ action: 'erase', remaining: 0, cursor: null, file: null });
    expect(view.erased).toBe(totalOf(before));
    expect(await kept()).toEqual(nothing);
    const text = await everything(app);
    for (const quote of quotes.ada) expect(text).not.toContain(quote);
    expect(text).not.toContain('Head of IT');
    expect(text).not.toContain('Ada');
    for (const quote of quotes.others) expect(text).toContain(quote);
    expect(JSON.stringify(logged)).not.toMatch(/They say|Ada|buyer\.example/u);
  });

  it('leaves the mark alone on the contact, and what goes back to others', async () => {
    await ask(app, { action: 'erase', ...ofAda });
    expect(await app.property('contacts', '101', ledger)).toMatch(/^erased:\d+:402$/u);
    expect(await app.property('contacts', '101', 'invisible_pipeline_signature')).toBeFalsy();
    expect(await app.property('deals', '301', 'invisible_pipeline_repairs')).toContain('"amount"');
    expect(await app.property('deals', '301', 'invisible_pipeline_open_signals')).toBe('0');
    expect(await app.property('companies', '501', 'invisible_pipeline_open_signals')).toBe('1');
  });

  it('is done once: the same again erases nothing, and only marks anew', async () => {
    await ask(app, { action: 'erase', ...ofAda });
    settle(app);
    const before = await everything(app);
    const later = app.portal.clock.now();
    expect(await ask(app, { action: 'erase', ...ofAda })).toMatchObject({ erased: 0, remaining: 0 });
    expect(await app.property('contacts', '101', ledger)).toBe(`erased:${later}:402`);
    const withoutMark = (text: string) => text.replaceAll(updated, '').replaceAll(marks, 'erased');
    expect(withoutMark(await everything(app))).toBe(withoutMark(before));
  });

  it.each([1, 4, 8, 12, 16, 20, 24, 30])('killed at call %d and repeated ends the same', async (after) => {
    app.portal.faults.add({ after, times: 100, effect: { kind: 'status', status: 502 } });
    await ask(app, { action: 'erase', ...ofAda }, { maxCalls: after + 4 }).catch(() => undefined);
    app.portal.faults.clear();
    settle(app);
    await ask(app, { action: 'erase', ...ofAda });
    expect(await kept()).toEqual(nothing);
    expect(await app.property('deals', '301', 'invisible_pipeline_open_signals')).toBe('0');
    expect(await app.property('companies', '501', 'invisible_pipeline_open_signals')).toBe('1');
  });

  it('two at once end in one', async () => {
    await Promise.all([ask(app, { action: 'erase', ...ofAda }), ask(app, { action: 'erase', ...ofCompany })]);
    expect(await kept()).toEqual(nothing);
    expect(await kept(ofCompany)).toEqual(nothing);
  });

  it('of a company takes all its contacts along, in steps', async () => {
    const view = await ask(app, { action: 'erase', ...ofCompany });
    expect(view).toMatchObject({ remaining: 0, cursor: null });
    expect(await kept(ofCompany)).toEqual(nothing);
    const text = await everything(app);
    expect(text).not.toContain('They say: new-need.');
    expect(text).toContain('They say: cross-sell.');
    expect(await ask(app, { action: 'erase', ...ofCompany })).toMatchObject({ erased: 0 });
  });

  it('finds what is left of a contact that is gone', async () => {
    await requestPortal(app, 'contacts/101', 'DELETE');
    settle(app);
    expect((await kept())?.signals).toBe(3);
    await ask(app, { action: 'erase', ...ofAda });
    settle(app);
    expect(await kept()).toEqual(nothing);
  });

  it('is proven from the records themselves, although search does not know yet', async () => {
    await app.context().store.save([makeSignal({ emailId: '401', kind: 'procurement', contactId: '101' })]);
    expect((await kept())?.signals).toBe(4);
    await ask(app, { action: 'erase', ...ofAda });
    expect(await kept()).toEqual(nothing);
  });

  it('takes the rows of the page’s figures along, and leaves those of others', async () => {
    const snapshot = () => readSnapshot(app.context().notes).then((read) => read.snapshot);
    const late = app.portal.clock.now() + 1e7;
    await takeSnapshot(
      { action: 'start' },
      { ...app.context({ deadline: late, deadlineAt: late }), runner: 'walk' },
    );
    settle(app);
    const contactsOf = async () => new Set((await snapshot())?.signals.map(({ contactId }) => contactId));
    expect(await contactsOf()).toEqual(new Set(['101', '102', '103']));
    const takenAt = (await snapshot())?.takenAt;
    expect((await kept())?.notes).toBeGreaterThan(3);
    await ask(app, { action: 'erase', ...ofAda });
    expect(await kept()).toEqual(nothing);
    expect(await contactsOf()).toEqual(new Set(['102', '103']));
    expect((await snapshot())?.takenAt).toBe(takenAt);
  });

  it('is not hindered by a rate limit that passes', async () => {
    app.portal.faults.add({ after: 3, times: 3, effect: { kind: 'status', status: 429 } });
    expect(await ask(app, { action: 'erase', ...ofAda })).toMatchObject({ remaining: 0 });
    app.portal.faults.clear();
    expect(await kept()).toEqual(nothing);
  });

  it('of a large company goes on from call to call', async () => {
    const ids = Array.from({ length: 45 }, (_, at) => String(1_001 + at));
    await app.reset(account(company('501'), ...ids.map((id) => contact(id, '501'))));
    const all = ids.map((contactId) => makeSignal({ emailId: `${contactId}1`, contactId, companyId: '501' }));
    await app.context().store.save(all);
    settle(app);
    const remaining: number[] = [];
    for (let cursor: string | null = ''; cursor !== null && remaining.length < 5;) {
      const from: { cursor?: string } = cursor === '' ? {} : { cursor };
      const at = app.portal.clock.now();
      const view = await ask(
        app,
        { action: 'erase', ...ofCompany, ...from },
        { deadline: at, deadlineAt: at + 1e7 },
      );
      remaining.push(view.remaining);
      cursor = view.cursor;
      settle(app);
    }
    expect(remaining).toEqual([25, 5, 0]);
    expect(await kept(ofCompany)).toEqual(nothing);
  });

  it('says so where a company is gone', async () => {
    await expect(ask(app, { action: 'erase', type: 'company', recordId: '9' })).rejects.toThrow(
      'record-not-found',
    );
  });
});
