import type { AccessPeople, AccessPerson } from '#core/views/access-view.ts';

/** Somebody who is an admin of the app without being named, and why. */
export interface StandingAdmin {
  readonly userId: string;
  /** Null: no list of HubSpot has them. */
  readonly name: string | null;
  readonly isInstaller: boolean;
  readonly isSuperAdmin: boolean;
}

/** Whoever installed the app comes first, then HubSpot's super admins by name. */
export function standingAdmins({ active, installedBy, superAdmins }: AccessPeople): readonly StandingAdmin[] {
  const others = (superAdmins ?? []).filter(({ userId }) => userId !== installedBy);
  const listed = others.map((one) => ({ ...one, isInstaller: false, isSuperAdmin: true }));
  if (installedBy === null) return listed;
  const isInstaller = ({ userId }: AccessPerson) => userId === installedBy;
  const superAdmin = superAdmins?.find(isInstaller);
  const name = superAdmin?.name ?? active.find(isInstaller)?.name ?? null;
  return [
    { userId: installedBy, name, isInstaller: true, isSuperAdmin: superAdmin !== undefined },
    ...listed,
  ];
}

/** Everybody who can be named, and whoever is named already. */
export function adminOptions(
  named: readonly string[],
  active: readonly AccessPerson[],
  former: (userId: string) => string,
): { label: string; value: string }[] {
  const known = new Set(active.map(({ userId }) => userId));
  return [
    ...active.map(({ userId, name }) => ({ label: name, value: userId })),
    ...named.filter((id) => !known.has(id)).map((id) => ({ label: former(id), value: id })),
  ];
}
