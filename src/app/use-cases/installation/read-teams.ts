import type { Owner } from '#core/deals/deal-details.ts';
import type { Window } from '#core/history/windows.ts';
import type { TeamMail } from '#core/installation/readings.ts';
import type { InstallationReads } from '#crm/installation/create-installation-reads.ts';

/** Of a smaller team the figure would be one of a person. */
const leastMembers = 3;

/** Each costs a search call; the largest come first. */
const mostTeams = 6;

type Reads = Pick<InstallationReads, 'readOwners' | 'countOfOwners'>;

/** Mail of the largest teams: the calls of the owners and 1 search call for each of six teams at most. */
export async function readTeams(reads: Reads, window: Window): Promise<readonly TeamMail[]> {
  const teams = toTeams(await reads.readOwners());
  return Promise.all(
    teams.map(async ({ name, members }) => ({ name, emails: await reads.countOfOwners(members, window) })),
  );
}

interface TeamMembers {
  readonly name: string;
  /** Ids of owners. */
  readonly members: readonly string[];
}

function toTeams(owners: readonly Owner[]): readonly TeamMembers[] {
  const teams = new Map<string, { name: string; members: string[] }>();
  for (const owner of owners.filter(({ isActive }) => isActive))
    for (const { id, name } of owner.teams ?? []) {
      const team = teams.get(id) ?? { name, members: [] };
      team.members.push(owner.id);
      teams.set(id, team);
    }
  return [...teams.values()]
    .filter(({ members }) => members.length >= leastMembers)
    .sort((a, b) => b.members.length - a.members.length || (a.name < b.name ? -1 : 1))
    .slice(0, mostTeams);
}
