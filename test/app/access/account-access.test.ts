import { beforeEach, describe, expect, it } from 'vitest';
import type { Owner } from '#core/deals/deal-details.ts';
import type { AccessRequest } from '#core/views/access-view.ts';
import { CrmError } from '#crm/crm.ts';
import { accessKey, toAccessRules } from '#store/access-rules.ts';
import type { AccountNotes } from '#store/account-notes.ts';
import { createMemoryAccountNotes } from '#store/account-notes-memory.ts';
import { accessRequest } from '../../../src/app/handlers/requests/access-request.ts';
import { accountAccess } from '../../../src/app/use-cases/access/account-access.ts';

const owners: readonly Owner[] = [
  { id: '72', name: 'Zoé', userId: '2', isActive: true },
  { id: '71', name: 'Adam', userId: '1', isActive: true },
  { id: '74', name: 'Nobody', isActive: true },
];
const superAdmins = [
  { userId: '2', name: 'Zoé' },
  { userId: '9', name: 'Bea' },
];
const usersScope = 'settings.users.read';

let notes: AccountNotes;
let asked: string[];
beforeEach(() => {
  notes = createMemoryAccountNotes();
  asked = [];
});

interface Account {
  readonly scopes?: readonly string[];
  readonly installedBy?: number | null;
  readonly isInstalled?: boolean;
  readonly refusal?: CrmError;
}

function ask(request: AccessRequest, account: Account = {}) {
  const { scopes = ['oauth', usersScope], installedBy = 1, isInstalled = true, refusal } = account;
  return accountAccess(request, {
    notes,
    users: {
      async readActiveOwners() {
        asked.push('owners');
        return owners;
      },
      async readSuperAdmins() {
        asked.push('users');
        if (refusal) throw refusal;
        return superAdmins;
      },
    },
    readInstallation: async () => (isInstalled ? { scopes, installedBy } : null),
    log: () => undefined,
  });
}

const change = { action: 'write', version: 0, adminIds: ['2', '2'], records: 'team' } as const;

describe('who may do what', () => {
  it('is everybody’s to begin with, and names who can be named and who need not be', async () => {
    const people = {
      active: [
        { userId: '1', name: 'Adam' },
        { userId: '2', name: 'Zoé' },
      ],
      installedBy: '1',
      superAdmins: [
        { userId: '9', name: 'Bea' },
        { userId: '2', name: 'Zoé' },
      ],
    };
    const view = { version: 0, adminIds: [], records: 'everybody', people };
    expect(await ask({ action: 'read' })).toEqual({ ok: true, view });
  });

  it('can be changed, from the version that was seen, without a call', async () => {
    const rules = { version: 1, adminIds: ['2'], records: 'team' };
    expect(await ask(change)).toEqual({ ok: true, view: { ...rules, people: null } });
    expect(await ask(change)).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile' } });
    expect(asked).toEqual([]);
    expect(await ask({ action: 'read' })).toMatchObject({ view: rules });
  });

  it.each([
    ['a list', []],
    ['nothing', null],
    ['a rule that there is none of', { version: 1, adminIds: [], records: 'nobody' }],
    ['an id that is none', { version: 1, adminIds: ['1 or 1=1'], records: 'everybody' }],
  ])('is strict where it was kept as %s, and can be set right', async (_what, value) => {
    await notes.write(accessKey, value);
    expect(toAccessRules((await notes.read([accessKey])).get(accessKey))).toMatchObject({
      records: 'owner',
      adminIds: [],
    });
    expect(await ask(change)).toMatchObject({ view: { version: 1 } });
  });

  it.each([
    [{ ...change, adminIds: ['0'] }],
    [{ ...change, adminIds: ['__proto__'] }],
    [{ ...change, adminIds: Array(201).fill('1') }],
    [{ ...change, records: 'all' }],
    [{ ...change, version: -1 }],
  ])('is not asked with %j', (request) => {
    expect(accessRequest.safeParse(request).success).toBe(false);
  });
});

describe('who is an admin without being named', () => {
  const missing = new CrmError('missing-scope', 'no', { retryable: false });

  it.each([
    ['was not granted the scope', { scopes: ['oauth'] }, { installedBy: '1', superAdmins: null }, ['owners']],
    ['lost it since', { refusal: missing }, { installedBy: '1', superAdmins: null }, ['owners', 'users']],
    ['is installed no more', { isInstalled: false }, { installedBy: null, superAdmins: null }, ['owners']],
    ['was installed by nobody known', { installedBy: null }, { installedBy: null }, ['owners', 'users']],
  ])('is told as far as it is known where the app %s', async (_what, account: Account, people, calls) => {
    expect(await ask({ action: 'read' }, account)).toMatchObject({ view: { people } });
    expect(asked).toEqual(calls);
  });

  it('is not told at all where HubSpot does not answer', async () => {
    const refusal = new CrmError('unavailable', 'no', { retryable: true });
    await expect(ask({ action: 'read' }, { refusal })).rejects.toBe(refusal);
  });
});
