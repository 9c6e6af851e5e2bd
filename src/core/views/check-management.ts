import type { ManagementSettings } from '#core/settings/management.ts';
import { knownTimeZone } from '#core/wording/calendar.ts';

/** What an admin may set at most, and at least. Function and page hold the settings to the same figures. */
export const managementLimits = {
  hours: { least: 1, most: 400 },
  dailyCap: { least: 1, most: 50 },
  probability: { least: 0.5, most: 1 },
  ageDays: { least: 1, most: 365 },
  amount: { least: 0, most: 1e12 },
  share: { least: 0, most: 10 },
  missedLeads: { least: 0, most: 1_000 },
  managersOfTeam: 10,
  teams: 200,
  absences: 500,
  closedDays: 200,
  /** Of all settings together as JSON, so that they fit into a note of the account beside later ones. */
  characters: 50_000,
} as const;

/** A setting that cannot be kept: which part it is of, which field, and of which team or (from 0) which row. */
export interface ManagementFault {
  readonly part: keyof ManagementSettings;
  readonly field: ManagementField;
  readonly at?: string;
}

export const managementFields = [
  'weekdays',
  'hours',
  'timeZone',
  'closedDays',
  'absence',
  'absences',
  'managers',
  'teams',
  'fallback',
  'deadline',
  'probability',
  'cap',
  'escalation',
  'age',
  'answers',
  'fiscalYear',
  'target',
  'teamTarget',
  'lifetimeValue',
  'missedLeads',
  'shares',
] as const;
export type ManagementField = (typeof managementFields)[number];

/** What is wrong with settings whose shape is right; empty where they can be kept. */
export function checkManagement(settings: ManagementSettings): readonly ManagementFault[] {
  return [
    ...checkWorkingTime(settings),
    ...checkAbsences(settings),
    ...checkPeople(settings),
    ...checkTasks(settings),
    ...checkTargets(settings),
    ...faultIf(JSON.stringify(settings).length > managementLimits.characters, 'absences', 'absences'),
  ];
}

function checkWorkingTime({ workingTime, teams }: ManagementSettings): ManagementFault[] {
  const ofTeams = teams.flatMap((team) => {
    const faults = faultsOfTime({ ...workingTime, ...team.workingTime }, 'teams', team.teamId);
    return faults.filter(({ field }) => fieldsOf(field).some((key) => key in team.workingTime));
  });
  return [...faultsOfTime(workingTime, 'workingTime'), ...ofTeams];
}

/** What a fault of the working time is about: a team is to blame for what it sets itself. */
function fieldsOf(field: ManagementField): readonly string[] {
  return field === 'hours' ? ['startMinute', 'endMinute'] : [field];
}

function faultsOfTime(
  { weekdays, startMinute, endMinute, timeZone, closedDays }: ManagementSettings['workingTime'],
  part: 'workingTime' | 'teams',
  at?: string,
): ManagementFault[] {
  const isWeekday = (day: number) => Number.isInteger(day) && day >= 1 && day <= 7;
  const areHours = [startMinute, endMinute].every((minute) => isWithin(minute, { least: 0, most: 24 * 60 }));
  return [
    ...faultIf(
      weekdays.length === 0 || weekdays.length > 7 || !weekdays.every(isWeekday),
      part,
      'weekdays',
      at,
    ),
    ...faultIf(!areHours || startMinute >= endMinute, part, 'hours', at),
    ...faultIf(timeZone !== null && !isTimeZone(timeZone), part, 'timeZone', at),
    ...faultIf(
      closedDays.length > managementLimits.closedDays || !closedDays.every(isDay),
      part,
      'closedDays',
      at,
    ),
  ];
}

function checkAbsences({ absences }: ManagementSettings): ManagementFault[] {
  return [
    ...faultIf(absences.length > managementLimits.absences, 'absences', 'absences'),
    ...absences.flatMap(({ ownerId, from, to }, row) =>
      faultIf(!isId(ownerId) || !isDay(from) || !isDay(to) || from > to, 'absences', 'absence', String(row)),
    ),
  ];
}

function checkPeople({ teams, fallbackManagerIds }: ManagementSettings): ManagementFault[] {
  const ids = new Set(teams.map(({ teamId }) => teamId));
  const areManagers = (managers: readonly string[]) =>
    managers.length <= managementLimits.managersOfTeam && managers.every(isId);
  return [
    ...faultIf(teams.length > managementLimits.teams || ids.size < teams.length, 'teams', 'teams'),
    ...teams.flatMap(({ teamId, managerIds }) =>
      faultIf(!isId(teamId) || !areManagers(managerIds), 'teams', 'managers', teamId),
    ),
    ...faultIf(!areManagers(fallbackManagerIds), 'fallbackManagerIds', 'fallback'),
  ];
}

function checkTasks({ tasks, answers }: ManagementSettings): ManagementFault[] {
  const { hours, probability, ageDays, dailyCap } = managementLimits;
  const { escalateAfterHours } = tasks;
  return [
    ...faultIf(!isWithin(tasks.deadlineHours, hours), 'tasks', 'deadline'),
    ...faultIf(!isWithin(tasks.strongProbability, probability), 'tasks', 'probability'),
    ...faultIf(!isWhole(tasks.dailyCap) || !isWithin(tasks.dailyCap, dailyCap), 'tasks', 'cap'),
    ...faultIf(escalateAfterHours !== null && !isWithin(escalateAfterHours, hours), 'tasks', 'escalation'),
    ...faultIf(!isWithin(tasks.mostAgeDays, ageDays), 'tasks', 'age'),
    ...faultIf(!isWithin(answers.deadlineHours, hours), 'answers', 'answers'),
  ];
}

function checkTargets({ targets }: ManagementSettings): ManagementFault[] {
  const { amount, missedLeads, share } = managementLimits;
  const { fiscalYearStart, quarterlyTarget, quarterlyTargetByTeam, lifetimeValue } = targets;
  const isAmount = (value: number | null) => value === null || isWithin(value, amount);
  const isMonth = isWhole(fiscalYearStart) && isWithin(fiscalYearStart, { least: 1, most: 12 });
  const shares = [targets.referralShare, targets.expansionShare];
  return [
    ...faultIf(!isMonth, 'targets', 'fiscalYear'),
    ...faultIf(!isAmount(quarterlyTarget), 'targets', 'target'),
    ...faultIf(Object.keys(quarterlyTargetByTeam).length > managementLimits.teams, 'targets', 'teamTarget'),
    ...Object.entries(quarterlyTargetByTeam).flatMap(([teamId, value]) =>
      faultIf(!isId(teamId) || !isAmount(value), 'targets', 'teamTarget', teamId),
    ),
    ...faultIf(!isAmount(lifetimeValue), 'targets', 'lifetimeValue'),
    ...faultIf(!isWithin(targets.missedLeadsPerWeek, missedLeads), 'targets', 'missedLeads'),
    ...faultIf(!shares.every((value) => isWithin(value, share)), 'targets', 'shares'),
  ];
}

function faultIf(
  isWrong: boolean,
  part: ManagementFault['part'],
  field: ManagementField,
  at?: string,
): ManagementFault[] {
  return isWrong ? [{ part, field, ...(at === undefined ? {} : { at }) }] : [];
}

/** False for what is no number at all. */
function isWithin(
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): boolean {
  return value >= least && value <= most;
}

const isWhole = (value: number): boolean => Number.isInteger(value);

/** HubSpot's ids of owners and teams. */
const isId = (value: string): boolean => /^\d{1,19}$/u.test(value);

/** A day that the calendar has, as an ISO 8601 date. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const at = Date.parse(value);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === value;
}

function isTimeZone(name: string): boolean {
  return name === 'UTC' || knownTimeZone(name) !== 'UTC';
}
