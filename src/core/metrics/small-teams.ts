import type { Owner } from '#core/deals/deal-details.ts';
import type { Segment, Snapshot } from '#core/snapshot/snapshot.ts';

/** What is told of a smaller team is told of a person: of two, each can take off what is their own. */
const fewestMembers = 3;

/**
 * Teams that get no figures of their own, by their active members: owners whose primary team it is, since their records
 * count under it. A team that no owner names is none of them.
 */
export function smallTeams(owners: readonly Owner[]): ReadonlySet<string> {
  const members = new Map<string, number>();
  for (const { isActive, teams = [] } of owners) {
    const [primary] = teams;
    if (primary) members.set(primary.id, (members.get(primary.id) ?? 0) + Number(isActive));
  }
  const small = [...members].filter(([, count]) => count < fewestMembers);
  return new Set(small.map(([id]) => id));
}

/**
 * A snapshot in which the deals and signals of small teams are of no known team. Asks keep theirs, because their
 * deadlines go by its working hours; whoever filters or shows them asks `shownTeam`.
 */
export function withoutSmallTeams(snapshot: Snapshot, small: ReadonlySet<string>): Snapshot {
  if (small.size === 0) return snapshot;
  const folded = <Row extends Segment>(rows: readonly Row[]): readonly Row[] =>
    rows.map((row) => (shownTeam(row.teamId, small) === row.teamId ? row : { ...row, teamId: null }));
  return { ...snapshot, deals: folded(snapshot.deals), signals: folded(snapshot.signals) };
}

/** The team that a record is told under; null for none, and for one that is too small. */
export function shownTeam(teamId: string | null, small: ReadonlySet<string>): string | null {
  return teamId === null || small.has(teamId) ? null : teamId;
}
