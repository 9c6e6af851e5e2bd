import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultManagementSettings, type ManagementSettings } from '#core/settings/management.ts';
import type { ManagementView } from '#core/views/management-view.ts';
import { settingsKey } from '#store/account-settings.ts';
import { main as managementSettingsFunction } from '../../src/app/app.functions/management-settings.ts';
import { learnAccount } from '../../src/app/use-cases/learn-account.ts';
import { managementSettings } from '../../src/app/use-cases/management-settings.ts';
import { fullManagement } from '../core/views/sample-management.ts';
import { account, contact, portalNow } from './support/account.ts';
import { startAppPortal, type AppPortal } from './support/app-portal.ts';

const owner = (id: string, firstName: string, teamIds: string[] = [], archived = false) => ({
  id,
  userId: Number(id) * 100,
  email: `${firstName.toLowerCase()}@northwind.example`,
  firstName,
  lastName: 'Lund',
  locale: 'en',
  teamIds,
  archived,
});

const small = {
  ...account(contact('101')),
  teams: [
    { id: '20', name: 'Sales' },
    { id: '30', name: 'Accounts' },
    { id: '40', name: 'Nobody left' },
  ],
  owners: [
    owner('7', 'Zoe', ['20', '30']),
    owner('8', 'Ada', ['20']),
    owner('9', 'Noe'),
    owner('10', 'Gone', ['40'], true),
  ],
};

let app: AppPortal;
const logged: unknown[][] = [];
beforeAll(async () => {
  app = await startAppPortal(small);
});
afterAll(() => app.portal.close());
beforeEach(async () => {
  await app.reset(small);
  logged.length = 0;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const context = () => app.context({ log: (...line) => void logged.push(line) });
const note = async () => (await context().notes.read([settingsKey])).get(settingsKey);

async function read(): Promise<ManagementView> {
  const result = await managementSettings({ action: 'read' }, context());
  return result.ok ? result.view : expect.fail(result.failure.code);
}

const write = (version: number, settings: ManagementSettings) =>
  managementSettings({ action: 'write', version, settings }, context());

describe('reading the settings', () => {
  it('shows the defaults, and whom there is to choose from, where nobody has set anything', async () => {
    expect(await read()).toEqual({
      settings: defaultManagementSettings,
      version: 0,
      changedAt: null,
      owners: [
        { id: '8', name: 'Ada Lund', teamIds: ['20'] },
        { id: '9', name: 'Noe Lund', teamIds: [] },
        { id: '7', name: 'Zoe Lund', teamIds: ['20', '30'] },
      ],
      teams: [
        { id: '30', name: 'Accounts' },
        { id: '20', name: 'Sales' },
      ],
      timeZone: 'Europe/Paris',
      currency: 'EUR',
    });
  });

  it('costs four calls', async () => {
    const { calls } = await app.calls(read);
    expect(calls).toBe(4);
  });

  it('falls back on what was learned where the account shows neither itself nor its owners', async () => {
    await learnAccount({ timeZone: 'Europe/London' }, context());
    const effect = { kind: 'status', status: 403, category: 'MISSING_SCOPES' } as const;
    app.portal.faults.add({ path: /owners|account-info/, times: Infinity, effect });
    const view = await read();
    expect(view).toMatchObject({ timeZone: 'Europe/London', currency: 'EUR' });
    expect(view.owners).toHaveLength(3);
    expect(logged.slice(-2)).toEqual(
      expect.arrayContaining([
        ['owners-unread', { category: 'missing-scope' }],
        ['account-unread', { category: 'missing-scope' }],
      ]),
    );
  });

  it('fails when HubSpot does', async () => {
    app.portal.faults.add({ path: /owners/, times: Infinity, effect: { kind: 'status', status: 500 } });
    await expect(read()).rejects.toMatchObject({ category: 'unavailable' });
    app.portal.faults.clear();
  });
});

describe('changing the settings', () => {
  it('keeps them, counts the change and answers with what holds now', async () => {
    const before = await read();
    const result = await write(0, fullManagement);
    const after = { ...before, settings: fullManagement, version: 1, changedAt: portalNow };
    expect(result).toEqual({ ok: true, view: after });
    expect(await read()).toEqual(after);
  });

  it('costs six calls', async () => {
    const { calls } = await app.calls(() => write(0, fullManagement));
    expect(calls).toBe(6);
  });

  it('fails when somebody else was first, and leaves what they wrote', async () => {
    await write(0, fullManagement);
    const late = await write(0, defaultManagementSettings);
    expect(late).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile' } });
    expect((await read()).settings).toEqual(fullManagement);
    expect(await write(1, defaultManagementSettings)).toMatchObject({ ok: true, view: { version: 2 } });
  });

  it('of two at once leaves one, whole', async () => {
    const other = { ...fullManagement, language: 'en' as const };
    await Promise.all([write(0, fullManagement), write(0, other)]);
    expect([fullManagement, other]).toContainEqual((await read()).settings);
  });

  it('keeps what another version of the app wrote beside them', async () => {
    const moon = { phase: 'full' };
    await context().notes.write(settingsKey, { version: 3, changedAt: 5, moon, management: {} });
    await write(3, fullManagement);
    expect(await note()).toMatchObject({ version: 4, moon, management: { language: 'fr' } });
  });

  it('drops absences that no deadline can reach any more', async () => {
    const old = { ownerId: '7', from: '2020-01-01', to: '2020-02-01' };
    await write(0, { ...fullManagement, absences: [old, ...fullManagement.absences] });
    expect((await read()).settings.absences).toEqual(fullManagement.absences);
  });

  it('logs version and section alone', async () => {
    await write(0, fullManagement);
    expect(logged).toEqual([['settings-changed', { version: 1, sections: 'management' }]]);
  });
});

describe('the function', () => {
  beforeEach(() => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    vi.stubEnv('HUBSPOT_API_BASE_URL', app.portal.url);
    vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', app.portal.accessToken);
  });
  const call = (parameters: unknown) => managementSettingsFunction({ accountId: 4242, parameters });

  it('reads and writes', async () => {
    expect(await call({ action: 'read' })).toMatchObject({ ok: true, view: { version: 0 } });
    const written = await call({ action: 'write', version: 0, settings: fullManagement });
    expect(written).toMatchObject({ ok: true, view: { version: 1, settings: fullManagement } });
  });

  it.each([
    {},
    { action: 'erase' },
    { action: 'write', version: 0 },
    { action: 'write', version: -1, settings: fullManagement },
    { action: 'write', version: 0, settings: { ...fullManagement, tasks: { dailyCap: 0 } } },
    { action: 'write', version: 0, settings: { ...fullManagement, fallbackManagerIds: ['Mia'] } },
  ])('refuses %j without a call', async (request) => {
    const { result, calls } = await app.calls(() => call(request));
    expect(result).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
    expect(calls).toBe(0);
  });

  it('says that the account is not set up where the custom object is missing', async () => {
    app.portal.reset(small);
    expect(await call({ action: 'read' })).toMatchObject({ ok: false, failure: { code: 'not-set-up' } });
  });
});
