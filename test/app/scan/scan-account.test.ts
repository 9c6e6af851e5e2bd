import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { scanAccount } from '../../../src/app/use-cases/scan/scan-account.ts';
import { scanKey } from '../../../src/app/use-cases/scan/scan-state.ts';
import { dayMs } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { readTraces, scanned, scanOnce } from './scan-support.ts';

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(scanned);
});
afterAll(() => app.portal.close());
beforeEach(async () => {
  await app.reset(scanned);
  // Search is a few seconds behind.
  app.portal.clock.advance(5_000);
});

const whole = { deals: 105, companies: 55, contacts: 107 };
const all = 105 + 55 + 107;

describe('a scan of the whole account', () => {
  it('leaves what it sees on every record and says what it found', async () => {
    const answer = await scanOnce(app, 'start');
    expect(answer).toMatchObject({
      ok: true,
      view: { phase: 'done', done: all, total: all, isRunning: false, startedAt: expect.any(Number) },
    });
    const warnings = answer.ok ? answer.view.warnings : {};
    expect(warnings).toMatchObject({
      'deal-amount-missing': 15,
      'contact-job-title-missing': expect.any(Number),
      'contact-duplicate': 2,
    });
    const traces = await readTraces(app);
    expect(Object.keys(traces)).toHaveLength(all);
    const without = JSON.parse(traces['deals 3003'] ?? '{}');
    expect(without.codes).toContain('deal-amount-missing');
    expect(without).toMatchObject({ status: expect.any(String), count: without.codes.length });
    expect(JSON.parse(traces['deals 3004'] ?? '{}').codes).not.toContain('deal-amount-missing');
    expect(JSON.parse(traces['contacts 1999'] ?? '{}').codes).toContain('contact-duplicate');
  });

  it('writes nothing the second time', async () => {
    await scanOnce(app, 'start');
    const before = await readTraces(app);
    app.portal.calls.clear();
    const again = await scanOnce(app, 'start');
    expect(again).toMatchObject({ ok: true, view: { phase: 'done', written: 0, done: all } });
    expect(app.portal.calls.list().filter(({ path }) => path.endsWith('/batch/update'))).toEqual([]);
    expect(await readTraces(app)).toEqual(before);
  });

  it('costs what the documents say', async () => {
    await scanOnce(app, 'start');
    const { calls } = await app.calls(() => scanOnce(app, 'start'));
    // Of the step: 3 notes, the counts, what is usual. Of 3 pages of deals, 2 of companies and 2 of contacts: to list them
    // and to note them; contacts, links of signals, companies and deals that are read along.
    expect(calls).toBeLessThanOrEqual(3 + 3 + 1 + 7 + 7 + 3 * 4 + 2 * 4 + 2 * 3);
  });

  it('says where it stands, and that nobody has started it', async () => {
    expect(await scanOnce(app, 'status')).toMatchObject({ view: { phase: 'none', done: 0 } });
    expect(await scanOnce(app, 'continue')).toMatchObject({ view: { phase: 'none' } });
    await scanOnce(app, 'start');
    const { result, calls } = await app.calls(() => scanOnce(app, 'status'));
    expect(result).toMatchObject({ view: { phase: 'done', done: all } });
    expect(calls).toBe(1);
  });

  it('asks the checks that it is given', async () => {
    const asked = { deals: 0, contacts: 0, companies: 0 };
    const createChecks = () => ({
      deal: () => (asked.deals++, { codes: ['deal-amount-missing'] }),
      contact: () => (asked.contacts++, { codes: [] }),
      company: () => (asked.companies++, { codes: [] }),
      isOn: () => false,
    });
    const runner = 'given';
    const answer = await scanAccount({ action: 'start' }, { ...app.context(), createChecks, runner });
    expect(asked).toEqual(whole);
    expect(answer).toMatchObject({ view: { warnings: { 'deal-amount-missing': 105 }, written: all } });
  });

  it('keeps what a check said before, where its rule fails', async () => {
    const checked = (unasked: string[], codes: string[]) => () => ({
      ...{ deal: () => ({ codes, unasked }), contact: () => ({ codes: [] }), company: () => ({ codes: [] }) },
      isOn: () => false,
    });
    const scan = (createChecks: ReturnType<typeof checked>, runner: string) =>
      scanAccount({ action: 'start' }, { ...app.context(), createChecks, runner });
    await scan(checked([], ['deal-amount-missing']), 'well');
    const failing = await scan(checked(['deal-amount-missing'], []), 'failing');
    expect(failing).toMatchObject({ view: { phase: 'done', written: 0 } });
  });
});

describe('a step of a scan', () => {
  it('ends in time, and the next one goes on from there', async () => {
    const now = () => app.portal.clock.now();
    const slow: typeof fetch = (input, init) => {
      app.portal.clock.advance(250);
      return fetch(input, init);
    };
    const answers: number[] = [];
    for (let step = 0; step < 40; step += 1) {
      const [begun, deadline] = [now(), now() + 8_000];
      const answer = await scanOnce(app, step === 0 ? 'start' : 'continue', { fetch: slow, deadline });
      expect(now()).toBeLessThan(begun + 10_000);
      if (!answer.ok) throw new Error('a step failed');
      answers.push(answer.view.done);
      if (answer.view.phase === 'done') break;
    }
    expect(answers.length).toBeGreaterThan(2);
    expect(answers.at(-1)).toBe(all);
    expect([...answers].sort((a, b) => a - b)).toEqual(answers);
  });

  it('leaves alone a scan that somebody else works on, until that one’s lease ends', async () => {
    const { notes } = app.context();
    const lease = { by: 'another', until: app.portal.clock.now() + 10_000 };
    const state = {
      ...{ phase: 'deals', after: null, done: { deals: 0, companies: 0, contacts: 0 }, totals: whole },
      ...{ written: 0, warnings: {}, finishedAt: null, lease },
      ...{ startedAt: app.portal.clock.now(), movedAt: app.portal.clock.now() },
    };
    await notes.write(scanKey, state);
    const { result, calls } = await app.calls(() => scanOnce(app, 'continue'));
    expect(result).toMatchObject({ view: { phase: 'deals', done: 0, isRunning: true } });
    expect(calls).toBe(1);
    app.portal.clock.advance(10_001);
    expect(await scanOnce(app, 'continue')).toMatchObject({ view: { phase: 'done', isRunning: false } });
  });

  it('goes on with a scan of the same day, and begins anew with an older one', async () => {
    const { notes } = app.context();
    const left = (movedAt: number) => ({
      ...{ phase: 'contacts', after: null, done: { ...whole, contacts: 0 }, totals: whole },
      ...{ written: 3, warnings: {}, finishedAt: null, lease: null, startedAt: movedAt, movedAt },
    });
    await notes.write(scanKey, left(app.portal.clock.now() - dayMs / 2));
    expect(await scanOnce(app, 'start')).toMatchObject({ view: { written: 3 + 107, done: all } });
    await notes.write(scanKey, left(app.portal.clock.now() - 2 * dayMs));
    const begun = app.portal.clock.now();
    const anew = await scanOnce(app, 'start');
    expect(anew.ok && anew.view.startedAt).toBeGreaterThanOrEqual(begun);
    expect(anew).toMatchObject({ view: { done: all } });
  });

  it.each([
    ['nothing that it knows', { phase: 'elsewhere' }],
    ['the state of another version', 7],
  ])('begins anew where the note holds %s', async (_, value) => {
    await app.context().notes.write(scanKey, value);
    expect(await scanOnce(app, 'start')).toMatchObject({ view: { phase: 'done', done: all } });
  });

  it('keeps what it came to when HubSpot fails in the midst of it', async () => {
    app.portal.faults.add({
      ...{ path: /\/objects\/companies$/u, times: Infinity },
      effect: { kind: 'status', status: 503 },
    });
    const broken = await scanOnce(app, 'start');
    expect(broken).toMatchObject({ ok: true, view: { phase: 'companies', done: 105 } });
  });
});
