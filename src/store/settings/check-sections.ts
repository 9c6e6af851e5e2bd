import type * as z from 'zod/mini';
import { checkManagement } from '#core/views/check-management.ts';
import {
  settingsSections,
  type SettingsChanges,
  type SettingsProblem,
  type SettingsProblemCode,
  type SettingsSection,
} from '#core/views/settings-view.ts';
import type { ManagementSettings } from '#core/settings/management.ts';
import { sectionSchemas } from './sections.ts';

export type CheckedSections =
  | { readonly ok: true; readonly changes: SettingsChanges }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

/** Of one form or file; who has more begins with these. */
const mostProblems = 50;

type Fields = Readonly<Record<string, unknown>>;

/** Sections as somebody sent them: all of them as they can be kept, or everything that is wrong with them. */
export function checkSections(sections: Fields): CheckedSections {
  const names = Object.keys(sections);
  const unknown = names.filter((name) => !isSection(name));
  const results = names.filter(isSection).map((name) => checkSection(name, sections[name]));
  const problems = [
    ...unknown.map((name) => problem(name, 'unknown-section', settingsSections.join(' | '))),
    ...results.flatMap((result) => result.problems),
  ];
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, mostProblems) };
  return { ok: true, changes: Object.fromEntries(results.map(({ name, value }) => [name, value])) };
}

function isSection(name: string): name is SettingsSection {
  return settingsSections.some((section) => section === name);
}

function checkSection(name: SettingsSection, given: unknown) {
  const parsed = sectionSchemas[name].safeParse(withoutCalibration(name, given));
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) => toProblems(name, issue, given));
    return { name, value: null, problems };
  }
  return {
    name,
    value: parsed.data,
    problems: findUnknown(withoutCalibration(name, given), parsed.data, name),
  };
}

/** What decisions taught goes with the detection of a view, but is no setting. */
function withoutCalibration(name: SettingsSection, given: unknown): unknown {
  if (name !== 'detection' || !isFields(given)) return given;
  const { calibration, ...set } = given;
  return calibration === undefined ? given : set;
}

/** Fields that were given and are none: misspelt ones, most likely. */
function findUnknown(given: unknown, kept: unknown, path: string): SettingsProblem[] {
  if (!isFields(given) || !isFields(kept)) return [];
  return Object.keys(given).flatMap((field) =>
    field in kept
      ? findUnknown(given[field], kept[field], `${path}.${field}`)
      : [problem(`${path}.${field}`, 'unknown-field', Object.keys(kept).join(' | '))],
  );
}

function toProblems(name: SettingsSection, issue: z.core.$ZodIssue, given: unknown): SettingsProblem[] {
  const path = [name, ...issue.path.map(String)].join('.');
  if (issue.code === 'custom') {
    if (name === 'management' && issue.path.length === 0) return managementProblems(given);
    return [problem(path, 'too-long', 'fewer entries')];
  }
  const { code, expected } = explain(issue, valueAt(given, issue.path));
  return [problem(path, code, expected)];
}

/** The shape is right by then: only meanings are wrong. */
function managementProblems(given: unknown): SettingsProblem[] {
  return checkManagement(given as ManagementSettings).map(({ part, field, at }) =>
    problem(['management', part, ...(at === undefined ? [] : [at])].join('.'), 'out-of-range', field),
  );
}

function explain(
  issue: z.core.$ZodIssue,
  value: unknown,
): { readonly code: SettingsProblemCode; readonly expected: string } {
  if (issue.code === 'invalid_type')
    return { code: value === undefined ? 'missing' : 'wrong-type', expected: issue.expected };
  if (issue.code === 'too_big')
    return { code: isLength(issue.origin) ? 'too-long' : 'out-of-range', expected: `<= ${issue.maximum}` };
  if (issue.code === 'too_small') return { code: 'out-of-range', expected: `>= ${issue.minimum}` };
  if (issue.code === 'invalid_key') return { code: 'unknown-field', expected: 'another name' };
  if (issue.code === 'invalid_value')
    return { code: 'wrong-type', expected: issue.values.map(String).join(' | ') };
  return { code: 'wrong-type', expected: issue.code === 'invalid_format' ? issue.format : 'another value' };
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    given,
  );
}

function isLength(origin: string): boolean {
  return origin === 'string' || origin === 'array';
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problem(path: string, code: SettingsProblemCode, expected: string): SettingsProblem {
  return { path, line: null, code, expected };
}
