import { isDeepStrictEqual } from 'node:util';
import type {
  SettingsChanges,
  SettingsProblem,
  SettingsRequest,
  SettingsSection,
  SettingsView,
} from '#core/views/settings-view.ts';
import { detectorAlertProbability } from '#core/settings/alert-threshold.ts';
import { ownHealth } from '#core/funnel/agreements.ts';
import type { AppSettings } from '#core/settings/settings.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { knownTimeZone } from '#core/wording/calendar.ts';
import { baselinesKey, toBaselines } from '#store/account-notes-baselines.ts';
import { settingsKey, settingsVersion } from '#store/account-settings.ts';
import { beforeOf, settingsLogKey, toLog } from '#store/settings-log.ts';
import { checkSections, type CheckedSections } from '#store/settings/check-sections.ts';
import { failed, succeeded } from '../context.ts';
import { proposeAccountWords } from '../propose-account-words.ts';
import { changeSettings, changedNotes, type KeptSections } from './change-settings.ts';
import { checkRules } from './check-rules.ts';
import { previewDetection, type PreviewContext } from './preview.ts';
import { readSettingsFile, toSettingsFile } from './settings-file.ts';
import { toOwnFigures } from './own-figures.ts';
import { ruleOutlines } from './rule-outlines.ts';
import { settingsFrom } from './with-settings.ts';

type Result = FunctionResult<SettingsView>;
type Notes = ReadonlyMap<string, unknown>;

/**
 * The settings of the account: shows, changes, takes back, hands out and takes in. 1 call for the notes; to read 5 more for
 * proposed words, to change 2 more. A change that is based on an older version fails with `changed-meanwhile`; one that cannot be
 * kept changes nothing and says why. Of two changes that arrive within the same moment one stays, whole.
 *
 * Who may change the settings is the host's to check before (shell/may-change.ts). Where HubSpot names no user, who did is what
 * the page says.
 *
 * @throws CrmError
 */
export async function accountSettings(request: SettingsRequest, context: PreviewContext): Promise<Result> {
  const notes = await context.notes.read([...changedNotes, baselinesKey]);
  switch (request.action) {
    case 'read':
      return succeeded({ ...toView(notes, context), proposals: await propose(notes, context) });
    case 'export':
      return succeeded({ ...toView(notes, context), file: toSettingsFile(settingsFrom(notes, context)) });
    case 'preview':
      return preview(request.detection, notes, context);
    case 'write':
      return change(checkSections(request.changes), request, notes, context);
    case 'import':
      return change(readSettingsFile(request.file), request, notes, context);
    case 'undo':
      return undo(request, notes, context);
  }
}

async function preview(detection: unknown, notes: Notes, context: PreviewContext): Promise<Result> {
  const checked = checkSections({ detection });
  if (!checked.ok) return refuse(checked.problems, notes, context);
  const settings = settingsFrom(notes, context);
  const wanted = { ...settings, detection: { ...settings.detection, ...checked.changes.detection } };
  return succeeded({
    ...toView(notes, context),
    preview: await previewDetection(settings, wanted, context),
  });
}

interface Author {
  readonly version: number;
  readonly by: string | null;
}

async function change(
  checked: CheckedSections,
  author: Author,
  notes: Notes,
  context: PreviewContext,
): Promise<Result> {
  if (!checked.ok) return refuse(checked.problems, notes, context);
  const problems = checkRules(checked.changes.rules ?? {});
  if (problems.length > 0) return refuse(problems, notes, context);
  return keep(onlyChanged(checked.changes, settingsFrom(notes, context)), author, notes, context);
}

/** Without the sections that say what holds already: the log names what a change was about. */
function onlyChanged(changes: SettingsChanges, settings: AppSettings): SettingsChanges {
  const { disabledKinds, alertThresholds = {}, dictionary } = settings.detection;
  const present = {
    ...settings,
    detection: { disabledKinds, alertThresholds, dictionary },
    health: ownHealth(settings.health),
  };
  const names = Object.keys(changes) as SettingsSection[];
  return Object.fromEntries(
    names
      .filter((name) => !isDeepStrictEqual(changes[name], present[name]))
      .map((name) => [name, changes[name]]),
  );
}

/** Takes back one change as a whole; refused with `changed-meanwhile` where somebody touched one of its sections since. */
async function undo(
  { change: made, ...author }: Author & { readonly change: number },
  notes: Notes,
  context: PreviewContext,
): Promise<Result> {
  const before = beforeOf(notes.get(settingsLogKey), made);
  return before ? keep(before, author, notes, context) : failed('changed-meanwhile');
}

async function keep(
  changes: KeptSections,
  { version, by }: Author,
  notes: Notes,
  context: PreviewContext,
): Promise<Result> {
  if (version !== settingsVersion(notes.get(settingsKey)).version) return failed('changed-meanwhile');
  if (Object.keys(changes).length === 0) return succeeded(toView(notes, context));
  const done = await changeSettings(notes, { changes, by }, context);
  if ('problems' in done) return refuse(done.problems, notes, context);
  const written = await context.notes.read([...changedNotes, baselinesKey]);
  return succeeded(toView(written, context));
}

function refuse(problems: readonly SettingsProblem[], notes: Notes, context: PreviewContext): Result {
  return succeeded({ ...toView(notes, context), problems });
}

async function propose(notes: Notes, context: PreviewContext): Promise<SettingsView['proposals']> {
  return proposeAccountWords({ ...context, settings: settingsFrom(notes, context) });
}

function toView(notes: Notes, context: PreviewContext): SettingsView {
  const settings = settingsFrom(notes, context);
  const { version } = settingsVersion(notes.get(settingsKey));
  const baselines = toBaselines(notes.get(baselinesKey));
  const { reading, detection, assumptions, management, rules, retention, languageModel, funnel } = settings;
  const health = ownHealth(settings.health);
  return {
    settings: {
      reading,
      detection,
      assumptions,
      management,
      rules,
      health,
      retention,
      languageModel,
      funnel,
    },
    version,
    log: toLog(notes.get(settingsLogKey), version),
    ...{ file: null, problems: [], preview: null, proposals: [] },
    ownFigures: toOwnFigures(baselines),
    namedModel: context.settings.languageModel,
    ruleOutlines,
    alertFrom: detectorAlertProbability,
    timeZone: knownTimeZone(baselines?.timeZone),
    currency: baselines?.directory.currencies[0] ?? settings.assumptions.currency,
  };
}
