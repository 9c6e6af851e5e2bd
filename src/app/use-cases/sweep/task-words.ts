import { calendarOfOwner, teamOf, type SweepEnvironment } from '#core/manager-tasks/environment.ts';
import { writtenDictionaryFor, type WrittenDictionary } from '#core/wording/written-dictionary.ts';

/** The words for somebody's tasks, in their team's language: HubSpot tells no app which one they chose. */
export function wordsFor(ownerId: string | null, environment: SweepEnvironment): WrittenDictionary {
  const { settings } = environment;
  const teamId = teamOf(ownerId, environment);
  const team = settings.teams.find((each) => each.teamId === teamId);
  // Somebody may manage a team without being in one.
  const managed = settings.teams.find(({ managerIds }) => ownerId !== null && managerIds.includes(ownerId));
  const language = team?.language ?? managed?.language ?? settings.language;
  return writtenDictionaryFor(language, calendarOfOwner(ownerId, environment).timeZone);
}
