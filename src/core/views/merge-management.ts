import type { ManagementSettings, TeamSettings } from '#core/settings/management.ts';
import { mergeFields, mergeLists } from './merge.ts';

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

function teamsById({ teams }: ManagementSettings): Record<string, TeamSettings> {
  return Object.fromEntries(teams.map((team) => [team.teamId, team]));
}
