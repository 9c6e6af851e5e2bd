import type { ManagementSettings, TeamSettings } from '#core/settings/management.ts';

/**
 * Settings of which two people changed some at once: what I changed since `base` as I have it, all else as they have it.
 * Absences and closed days are joined one by one, teams team by team; an ordered list of managers is one value.
 */
export function mergeManagement(
  base: ManagementSettings,
  mine: ManagementSettings,
  theirs: ManagementSettings,
): ManagementSettings {
  const targets = mergeFields(base.targets, mine.targets, theirs.targets);
  return {
    ...mergeFields(base, mine, theirs),
    workingTime: {
      ...mergeFields(base.workingTime, mine.workingTime, theirs.workingTime),
      closedDays: mergeLists(
        base.workingTime.closedDays,
        mine.workingTime.closedDays,
        theirs.workingTime.closedDays,
      ),
    },
    absences: mergeLists(base.absences, mine.absences, theirs.absences),
    teams: Object.values(mergeFields(teamsById(base), teamsById(mine), teamsById(theirs))),
    tasks: mergeFields(base.tasks, mine.tasks, theirs.tasks),
    answers: mergeFields(base.answers, mine.answers, theirs.answers),
    targets: {
      ...targets,
      quarterlyTargetByTeam: mergeFields(
        base.targets.quarterlyTargetByTeam,
        mine.targets.quarterlyTargetByTeam,
        theirs.targets.quarterlyTargetByTeam,
      ),
    },
  };
}

/** Whether two values say the same, as JSON. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function mergeFields<Fields extends object>(base: Fields, mine: Fields, theirs: Fields): Fields {
  const merged = { ...theirs };
  for (const key of Object.keys({ ...base, ...mine }) as (keyof Fields)[]) {
    if (isSame(mine[key], base[key])) continue;
    if (key in mine) merged[key] = mine[key];
    else delete merged[key];
  }
  return merged;
}

/** Theirs, without what I removed and with what I added. */
function mergeLists<Item>(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
): readonly Item[] {
  const has = (items: readonly Item[]) => {
    const texts = new Set(items.map((item) => JSON.stringify(item)));
    return (item: Item) => texts.has(JSON.stringify(item));
  };
  const [inBase, inMine, inTheirs] = [has(base), has(mine), has(theirs)];
  const added = mine.filter((item) => !inBase(item) && !inTheirs(item));
  return [...theirs.filter((item) => inMine(item) || !inBase(item)), ...added];
}

function teamsById({ teams }: ManagementSettings): Record<string, TeamSettings> {
  return Object.fromEntries(teams.map((team) => [team.teamId, team]));
}
