import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '#core/settings/settings.ts';
import { managementSettings } from '../../../src/app/use-cases/management-settings.ts';
import { account, contact, portalNow } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { ask, view } from './settings-support.ts';

const seed = account(contact('101'));
let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(seed);
});
afterAll(() => app.portal.close());
beforeEach(() => app.reset(seed));

const assumptions = { currency: 'EUR', dealValue: 20_000, conversion: 0.2 };
const rules = { 'deal-amount-missing': { isOn: false } };
const write = (version: number, changes: object, by: string | null = 'Ada Lund') =>
  view(app, { action: 'write', version, by, changes });
const read = () => view(app, { action: 'read' });

describe('the settings of an account', () => {
  it('are those of the app where nobody has set anything', async () => {
    const { settings, version, log, proposals } = await read();
    expect({ ...defaultSettings, ...settings }).toEqual(defaultSettings);
    expect({ version, log, proposals }).toEqual({ version: 0, log: [], proposals: [] });
  });

  it('change section by section, and the log says who did what when', async () => {
    await write(0, { assumptions });
    const { settings, version, log } = await write(1, { rules, assumptions }, 'Zoe');
    expect(settings).toMatchObject({ assumptions, rules });
    expect(version).toBe(2);
    expect(log).toEqual([
      { version: 2, at: portalNow, by: 'Zoe', sections: ['rules'], canUndo: true },
      { version: 1, at: portalNow, by: 'Ada Lund', sections: ['assumptions'], canUndo: true },
    ]);
    expect((await read()).settings).toEqual(settings);
  });

  it('cost one call to export and three to change', async () => {
    expect((await app.calls(() => view(app, { action: 'export' }))).calls).toBe(1);
    expect((await app.calls(() => write(0, { assumptions }))).calls).toBeLessThanOrEqual(4);
  });

  it('tell the second of two admins, and lose nothing', async () => {
    await write(0, { assumptions });
    const second = await ask(app, { action: 'write', version: 0, by: 'Zoe', changes: { rules } });
    expect(second).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile' } });
    expect((await write(1, { rules }, 'Zoe')).settings).toMatchObject({ assumptions, rules });
  });

  it('share version and log with what is set on the pipeline page', async () => {
    await write(0, { rules });
    const management = { ...defaultSettings.management, language: 'fr' as const };
    await managementSettings(
      { action: 'write', version: 1, by: 'ada@company.example', settings: management },
      app.context(),
    );
    const { log, settings } = await read();
    expect(log[0]).toMatchObject({ version: 2, by: 'ada@company.example', sections: ['management'] });
    expect(settings).toMatchObject({ management, rules });
  });

  it.each([
    ['an unknown rule', { rules: { 'moon-full': { isOn: true } } }, 'rules.moon-full'],
    [
      'an unknown option',
      { rules: { 'deal-amount-missing': { options: { moons: 1 } } } },
      'rules.deal-amount-missing.options.moons',
    ],
    ['one section of two that is wrong', { assumptions, health: {} }, 'health.stageDays'],
  ])('stay as they are with %s', async (_, changes, path) => {
    const { problems, version, settings } = await write(0, changes);
    expect(problems.map((problem) => problem.path)).toContain(path);
    expect({ version, assumptions: settings.assumptions }).toEqual({
      version: 0,
      assumptions: defaultSettings.assumptions,
    });
    expect((await read()).version).toBe(0);
  });
});

describe('a change', () => {
  const undo = (change: number, version: number) => ask(app, { action: 'undo', change, version, by: 'Zoe' });

  it('is taken back where nobody touched the same section since', async () => {
    await write(0, { assumptions });
    await write(1, { rules });
    const result = await undo(1, 2);
    expect(result).toMatchObject({
      ok: true,
      view: { version: 3, settings: { assumptions: defaultSettings.assumptions, rules } },
    });
  });

  it('is kept, and says so, where somebody did', async () => {
    await write(0, { assumptions });
    await write(1, { assumptions: { ...assumptions, dealValue: 1 } });
    expect(await undo(1, 2)).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile' } });
    expect(await undo(9, 2)).toMatchObject({ ok: false });
    expect((await read()).settings.assumptions.dealValue).toBe(1);
  });

  it('that took one back is taken back itself', async () => {
    await write(0, { assumptions });
    await undo(1, 1);
    expect(await undo(2, 2)).toMatchObject({ ok: true, view: { settings: { assumptions } } });
  });
});

describe('a file of settings', () => {
  const load = (file: string, version = 0) => view(app, { action: 'import', version, by: 'Ada', file });
  const save = async () => (await view(app, { action: 'export' })).file ?? expect.fail('no file');

  it('brings back what it was written from, in another state and whole', async () => {
    const before = await write(0, { assumptions, rules });
    const file = await save();
    expect(file).not.toContain('calibration');
    await write(1, { assumptions: defaultSettings.assumptions });
    const after = await load(file, 2);
    expect(after.problems).toEqual([]);
    expect(after.settings).toEqual(before.settings);
    expect(after.log[0]?.sections).toEqual(['assumptions']);
  });

  it('that says what holds already changes nothing', async () => {
    expect((await load(await save())).version).toBe(0);
  });

  it.each([
    [
      'a broken line',
      (file: string) => file.replace('"conversion": 0.1', '"conversion": 0,1'),
      '',
      'not-json',
    ],
    [
      'an impossible share',
      (file: string) => file.replace('"conversion": 0.1', '"conversion": 7'),
      'assumptions.conversion',
      'out-of-range',
    ],
    [
      'a misspelt field',
      (file: string) => file.replace('"conversion": 0.1', '"conversion": 0.1, "convertion": 1'),
      'assumptions.convertion',
      'unknown-field',
    ],
  ])('with %s changes nothing and says which line and why', async (_, spoil, path, code) => {
    await write(0, { rules });
    const file = spoil(await save());
    const line = 1 + file.split('\n').findIndex((text) => text.includes('"conversion"'));
    const { problems, version } = await load(file, 1);
    expect(problems).toEqual([expect.objectContaining({ path, code, line })]);
    expect(version).toBe(1);
    expect((await read()).settings).toMatchObject({ rules, assumptions: defaultSettings.assumptions });
  });

  it.each([
    ['a later version', '{\n"file": "invisible-pipeline-settings",\n"version": 9, "moon": 1 }', 'version', 3],
    ['something else', '{ "name": "package" }', 'file', 1],
    ['a list', '[]', '', 1],
  ])('of %s is refused', async (_, file, path, line) => {
    expect((await load(file)).problems).toMatchObject([{ path, line }]);
    expect((await read()).version).toBe(0);
  });

  it('that is based on an older version is refused', async () => {
    const file = await save();
    await write(0, { rules });
    const late = await ask(app, { action: 'import', version: 0, by: null, file });
    expect(late).toMatchObject({ failure: { code: 'changed-meanwhile' } });
  });
});
