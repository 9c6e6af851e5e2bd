import * as z from 'zod/mini';
import { defaultManagementSettings, type ManagementSettings } from '#core/settings/management.ts';
import { checkManagement, managementLimits } from '#core/views/check-management.ts';
import { languages } from '#core/wording/languages.ts';
import { holidayCountries } from '#core/working-time/work-calendar.ts';

/** Shapes and lengths; what the values mean is held to `checkManagement`. */

const id = z.string().check(z.maxLength(19));
const day = z.string().check(z.maxLength(10));
const ids = z.array(id).check(z.maxLength(managementLimits.managersOfTeam));

const workingTime = {
  timeZone: z.nullable(z.string().check(z.maxLength(64))),
  weekdays: z.array(z.number()).check(z.maxLength(7)),
  startMinute: z.number(),
  endMinute: z.number(),
  country: z.nullable(z.enum(holidayCountries)),
  closedDays: z.array(day).check(z.maxLength(managementLimits.closedDays)),
};

/** What differs in a team. */
const ofTeam = z.strictObject({
  timeZone: z.exactOptional(workingTime.timeZone),
  weekdays: z.exactOptional(workingTime.weekdays),
  startMinute: z.exactOptional(workingTime.startMinute),
  endMinute: z.exactOptional(workingTime.endMinute),
  country: z.exactOptional(workingTime.country),
  closedDays: z.exactOptional(workingTime.closedDays),
});

const language = z.enum(languages);
const team = z.object({ teamId: id, managerIds: ids, workingTime: ofTeam, language: z.nullable(language) });

const parts = {
  language,
  workingTime: z.object(workingTime),
  absences: z
    .array(z.object({ ownerId: id, from: day, to: day }))
    .check(z.maxLength(managementLimits.absences)),
  teams: z.array(team).check(z.maxLength(managementLimits.teams)),
  fallbackManagerIds: ids,
  tasks: z.object({
    isOn: z.boolean(),
    deadlineHours: z.number(),
    strongProbability: z.number(),
    dailyCap: z.number(),
    escalateAfterHours: z.nullable(z.number()),
    mostAgeDays: z.number(),
  }),
  answers: z.object({ deadlineHours: z.number() }),
  targets: z.object({
    fiscalYearStart: z.number(),
    quarterlyTarget: z.nullable(z.number()),
    quarterlyTargetByTeam: z.record(id, z.number()),
    lifetimeValue: z.nullable(z.number()),
    missedLeadsPerWeek: z.number(),
    referralShare: z.number(),
    expansionShare: z.number(),
  }),
};

/** The whole settings, as a page sends them; refused where a single one cannot be kept. */
export const managementSchema: z.ZodMiniType<ManagementSettings> = z
  .object(parts)
  .check(z.refine((settings) => checkManagement(settings).length === 0));

/** Any shape, to be asked for its parts. */
const loose = z.record(z.string(), z.unknown());

/**
 * Settings from what the account keeps. What it does not hold, since an earlier version of the app wrote it, is as in
 * `defaults`; so is a part that cannot be read or that says what cannot be.
 */
export function toManagementSettings(value: unknown, defaults: ManagementSettings): ManagementSettings {
  const kept = loose.safeParse(value);
  if (!kept.success) return defaults;
  let settings: ManagementSettings = { ...defaults };
  for (const part of partNames) settings = { ...settings, ...readPart(part, kept.data[part], defaults) };
  // Twice, since a part that became the default may no longer agree with another: a team's hours with the account's.
  return withoutBroken(withoutBroken(settings, defaults), defaults);
}

function withoutBroken(settings: ManagementSettings, defaults: ManagementSettings): ManagementSettings {
  const broken = new Set(checkManagement(settings).map((fault) => fault.part));
  const replaced = [...broken].map((part) => [part, defaults[part]] as const);
  return { ...settings, ...Object.fromEntries(replaced) };
}

const partNames = Object.keys(defaultManagementSettings) as (keyof ManagementSettings)[];

function readPart(
  part: keyof ManagementSettings,
  value: unknown,
  defaults: ManagementSettings,
): Partial<ManagementSettings> {
  const before = loose.safeParse(defaults[part]);
  const after = loose.safeParse(value);
  // Of a part with fields, each field that is missing is the default.
  const whole = before.success && after.success ? { ...before.data, ...after.data } : value;
  const parsed = parts[part].safeParse(whole);
  return parsed.success ? { [part]: parsed.data } : {};
}
