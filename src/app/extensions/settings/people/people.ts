import type { TeamSettings } from '#core/settings/management.ts';
import type { ManagementView } from '#core/views/management-view.ts';

type Owners = ManagementView['owners'];

/** Turns owner ids into names; one whom HubSpot no longer lists as active keeps a name that says so. */
export function namesOf(
  ids: readonly string[],
  owners: Owners,
  former: (id: string) => string,
): readonly string[] {
  return ids.map((id) => owners.find((owner) => owner.id === id)?.name ?? former(id));
}

/** Everybody who can be chosen, and whoever is chosen already. */
export function peopleOptions(
  chosen: readonly string[],
  owners: Owners,
  former: (id: string) => string,
): { label: string; value: string }[] {
  const gone = chosen.filter((id) => !owners.some((owner) => owner.id === id));
  return [
    ...owners.map(({ id, name }) => ({ label: name, value: id })),
    ...gone.map((id) => ({ label: former(id), value: id })),
  ];
}

/** What is set for a team, or what holds for one that nobody has set anything for. */
export function teamOf(teamId: string, teams: readonly TeamSettings[]): TeamSettings {
  return (
    teams.find((team) => team.teamId === teamId) ?? {
      teamId,
      managerIds: [],
      workingTime: {},
      language: null,
    }
  );
}

/** The teams with one of them changed. */
export function withTeam(changed: TeamSettings, teams: readonly TeamSettings[]): readonly TeamSettings[] {
  const isKnown = teams.some(({ teamId }) => teamId === changed.teamId);
  if (!isKnown) return [...teams, changed];
  return teams.map((team) => (team.teamId === changed.teamId ? changed : team));
}
