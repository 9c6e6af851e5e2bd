import { ownHealth } from '#core/funnel/agreements.ts';
import { findPlaces, lineOf } from '#core/settings/json-lines.ts';
import type { AppSettings } from '#core/settings/settings.ts';
import { settingsSections, type SettingsProblem } from '#core/views/settings-view.ts';
import { checkSections, type CheckedSections } from '#store/settings/check-sections.ts';

/** What the file says it is; a version of the app that writes it otherwise counts on. */
const fileName = 'invisible-pipeline-settings';
const fileVersion = 1;

/** The settings as a file to keep or to take to another account. It holds no key and no text of an email. */
export function toSettingsFile(settings: AppSettings): string {
  // What decisions taught is no setting.
  const { disabledKinds, alertThresholds = {}, dictionary } = settings.detection;
  const detection = { disabledKinds, alertThresholds, dictionary };
  const sections = Object.fromEntries(settingsSections.map((name) => [name, settings[name]]));
  const health = ownHealth(settings.health);
  const file = { file: fileName, version: fileVersion, ...sections, detection, health };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * The sections of a file, checked whole: those that it does not name stay as they are. A file of a later version is refused,
 * since what it means is not known here. Problems name the line.
 */
export function readSettingsFile(text: string): CheckedSections {
  const { lines, brokenLine } = findPlaces(text);
  if (brokenLine !== null) return refused('', 'not-json', 'JSON', brokenLine);
  const file: unknown = JSON.parse(text);
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    return refused('', 'wrong-type', 'object', 1);
  const { file: name, version, ...sections } = file as Readonly<Record<string, unknown>>;
  if (name !== fileName) return refused('file', 'unknown-version', fileName, lineOf(lines, 'file'));
  if (version !== fileVersion)
    return refused('version', 'unknown-version', String(fileVersion), lineOf(lines, 'version'));
  const checked = checkSections(sections);
  if (checked.ok) return checked;
  return {
    ok: false,
    problems: checked.problems.map((problem) => ({ ...problem, line: lineOf(lines, problem.path) })),
  };
}

function refused(
  path: string,
  code: SettingsProblem['code'],
  expected: string,
  line: number,
): CheckedSections {
  return { ok: false, problems: [{ path, line, code, expected }] };
}
