import type { Owner } from '#core/deals/deal-details.ts';
import type { ManagementSettings } from '#core/settings/management.ts';

/** The part of the settings that says who is told. */
type ManagerSettings = Pick<ManagementSettings, 'teams' | 'fallbackManagerIds' | 'absences'>;

/**
 * Whom to tell of a record, in order: the managers of its owner's teams, the primary team first, then the fallback
 * managers. Left out is who was deactivated or is away on that day, and the record's owner: an opportunity of a manager
 * goes to the next in the chain. Where nobody is left it is the owner, and nobody where there is none or the owner is
 * away too. An id that the account's list does not hold counts as active, since the list may be incomplete.
 *
 * @param day ISO 8601 date in the account's time zone
 * @returns owner ids, each once
 */
export function managerChain(
  ownerId: string | null,
  { teams, fallbackManagerIds, absences }: ManagerSettings,
  owners: readonly Owner[],
  day: string,
): readonly string[] {
  const owner = owners.find(({ id }) => id === ownerId);
  const teamIds = (owner?.teams ?? []).map(({ id }) => id);
  const ofTeams = teamIds.flatMap((teamId) => teams.find((team) => team.teamId === teamId)?.managerIds ?? []);
  const isThere = (id: string) =>
    isActive(id, owners) && !absences.some((absence) => isAway(absence, id, day));
  const chain = new Set([...ofTeams, ...fallbackManagerIds].filter((id) => id !== ownerId && isThere(id)));
  if (chain.size > 0) return [...chain];
  return ownerId !== null && isThere(ownerId) ? [ownerId] : [];
}

function isActive(id: string, owners: readonly Owner[]): boolean {
  return owners.find((owner) => owner.id === id)?.isActive ?? true;
}

function isAway(
  { ownerId, from, to }: ManagerSettings['absences'][number],
  id: string,
  day: string,
): boolean {
  return ownerId === id && from <= day && day <= to;
}
