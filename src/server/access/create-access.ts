import { groupBy } from '#core/collections.ts';
import { CrmError } from '#crm/crm.ts';
import type { UserReads } from '#crm/users/create-user-reads.ts';
import type { RecordRef } from '../../app/handlers/handler.ts';
import type { Log } from '../../app/use-cases/context.ts';
import type { SignedCaller } from '../http/signed-caller.ts';
import type { TokenStore } from '../oauth/token-store.ts';
import type { Access } from './access.ts';
import { createPeople, type People, type Person } from './people.ts';
import type { ReadAccessRules } from './read-rules.ts';
import { createSuperAdmins, type IsSuperAdmin } from './super-admins.ts';

export interface AccessDeps {
  /** What HubSpot tells of an account's users. Throws `CrmError` where the account cannot be opened. */
  readonly openUsers: (portalId: number) => Promise<UserReads>;
  readonly tokens: Pick<TokenStore, 'find'>;
  readonly readRules: ReadAccessRules;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly log: Log;
}

/** The scope with which HubSpot tells who is a super admin; accounts need not grant it. */
const usersScope = 'settings.users.read';

type Caller = Pick<SignedCaller, 'portalId' | 'userId'>;

interface Knowledge extends AccessDeps {
  readonly people: People;
  readonly isSuperAdmin: IsSuperAdmin;
}

/**
 * Decides by what the account itself says: HubSpot's lists of owners and users, who installed the app, and the rules that
 * its admins made. Usually one query and no call; a person whom no list of the last minutes has costs one or two calls, and
 * rules by owner cost one call for each kind of record.
 */
export function createAccess(deps: AccessDeps): Access {
  const { openUsers, readRules, now } = deps;
  const knowledge: Knowledge = {
    ...deps,
    people: createPeople({
      ...deps,
      readOwners: async (portalId) => (await openUsers(portalId)).readActiveOwners(),
    }),
    isSuperAdmin: createSuperAdmins(
      async (portalId, userId) => (await openUsers(portalId)).readSuperAdmin(String(userId)),
      now,
    ),
  };

  return {
    async mayUse(caller, records) {
      const person = await findPerson(caller, knowledge);
      if (person === null) return 'unknown-user';
      if (records.length === 0) return null;
      const rules = await readRules(caller.portalId);
      if (rules.records === 'everybody' || (await isAdmin(caller, rules.adminIds, knowledge))) return null;
      const isInReach = await ownsAll({ caller, person, rule: rules.records }, records, knowledge);
      return isInReach ? null : 'record-out-of-reach';
    },
    async maySeeAll(caller) {
      if ((await findPerson(caller, knowledge)) === null) return 'unknown-user';
      const { records, adminIds } = await readRules(caller.portalId);
      if (records === 'everybody' || (await isAdmin(caller, adminIds, knowledge))) return null;
      return 'all-out-of-reach';
    },
    async mayAdminister(caller) {
      if ((await findPerson(caller, knowledge)) === null) return 'unknown-user';
      const { adminIds } = await readRules(caller.portalId);
      return (await isAdmin(caller, adminIds, knowledge)) ? null : 'not-an-admin';
    },
  };
}

/** Owns nothing and is in no team: a user who is no owner. */
const nobodysOwner: Person = { ownerId: '', teamIds: [] };

/** A user of the account: one of its owners, whoever installed the app, or one of whom HubSpot's settings know. */
async function findPerson({ portalId, userId }: Caller, knowledge: Knowledge): Promise<Person | null> {
  const owner = await knowledge.people.ofUser(portalId, userId);
  if (owner) return owner;
  const installation = await knowledge.tokens.find(portalId);
  if (installation?.state !== 'active') return null;
  if (installation.installedBy === userId) return nobodysOwner;
  if (!installation.scopes.includes(usersScope)) return null;
  return (await asksSettings({ portalId, userId }, knowledge)) === null ? null : nobodysOwner;
}

async function isAdmin(
  { portalId, userId }: Caller,
  adminIds: readonly string[],
  knowledge: Knowledge,
): Promise<boolean> {
  if (adminIds.includes(String(userId))) return true;
  const installation = await knowledge.tokens.find(portalId);
  if (installation?.state !== 'active') return false;
  if (installation.installedBy === userId) return true;
  if (!installation.scopes.includes(usersScope)) return false;
  return (await asksSettings({ portalId, userId }, knowledge)) === true;
}

/** Whether HubSpot calls the user a super admin. Where it takes the scope back, it knows nobody. */
async function asksSettings({ portalId, userId }: Caller, { isSuperAdmin }: Knowledge) {
  try {
    return await isSuperAdmin(portalId, userId);
  } catch (error) {
    if (error instanceof CrmError && error.category === 'missing-scope') return null;
    throw error;
  }
}

interface Reach {
  readonly caller: Caller;
  readonly person: Person;
  readonly rule: 'team' | 'owner';
}

/** A record that does not exist is nobody's, like one without an owner. */
async function ownsAll(
  { caller: { portalId }, person, rule }: Reach,
  records: readonly RecordRef[],
  { openUsers, people }: Knowledge,
): Promise<boolean> {
  const reads = await openUsers(portalId);
  const byType = groupBy(records, ({ type }) => type);
  const owners = await Promise.all(
    [...byType].map(async ([type, refs]) => {
      const ids = refs.map(({ id }) => id);
      const found = await reads.readOwnerIds(type, ids);
      return ids.map((id) => found.get(id) ?? null);
    }),
  );
  const isMine = async (ownerId: string | null) => {
    if (ownerId === null) return false;
    if (ownerId === person.ownerId) return true;
    if (rule === 'owner') return false;
    const colleague = await people.ofOwner(portalId, ownerId);
    return colleague !== null && colleague.teamIds.some((id) => person.teamIds.includes(id));
  };
  const answers = await Promise.all(owners.flat().map(isMine));
  return answers.every(Boolean);
}
