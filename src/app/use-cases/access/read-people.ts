import type { AccessPeople, AccessPerson } from '#core/views/access-view.ts';
import { CrmError } from '#crm/crm.ts';
import type { UserReads } from '#crm/users/create-user-reads.ts';

export interface PeopleReads {
  readonly users: Pick<UserReads, 'readActiveOwners' | 'readSuperAdmins'>;
  /** Null where the app is not installed, or the host keeps nothing of it. */
  readonly readInstallation: () => Promise<Installed | null>;
}

interface Installed {
  readonly installedBy: number | null;
  readonly scopes: readonly string[];
}

/** The scope with which HubSpot tells who is a super admin; accounts need not grant it. */
const usersScope = 'settings.users.read';

/**
 * Who can be named an admin, and who is one without being named: 1 call per 500 owners, and 1 per 100 users where the
 * account lets the app know its super admins.
 *
 * @throws CrmError
 */
export async function readPeople({ users, readInstallation }: PeopleReads): Promise<AccessPeople> {
  const [owners, installation] = await Promise.all([users.readActiveOwners(), readInstallation()]);
  const isTold = installation?.scopes.includes(usersScope) ?? false;
  const superAdmins = isTold ? await unlessHidden(users.readSuperAdmins()) : null;
  const { installedBy = null } = installation ?? {};
  return {
    active: byName(owners.flatMap(({ userId, name }) => (userId ? [{ userId, name }] : []))),
    installedBy: installedBy === null ? null : String(installedBy),
    superAdmins: superAdmins && byName(superAdmins),
  };
}

function byName(people: readonly AccessPerson[]): readonly AccessPerson[] {
  return [...people].sort((a, b) => a.name.localeCompare(b.name));
}

/** Null where the account took the scope back since it was installed. */
async function unlessHidden<Value>(reading: Promise<Value>): Promise<Value | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof CrmError && error.category === 'missing-scope') return null;
    throw error;
  }
}
