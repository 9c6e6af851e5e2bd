import * as z from 'zod/mini';
import { settingsSections, type SettingsChange, type SettingsSection } from '#core/views/settings-view.ts';
import { longestNote } from './account-notes.ts';

/**
 * Who changed which sections when, and what each section was before its latest change: enough to take back whatever
 * nobody has touched since. One note, apart from the settings themselves.
 */

/** The note that holds the log. */
export const settingsLogKey = 'settings-log';

/** Changes that are kept. */
const mostEntries = 50;

const section = z.enum(settingsSections);
const entry = z.object({
  version: z.int().check(z.positive()),
  at: z.number(),
  by: z.nullable(z.string()),
  sections: z.array(section),
});
const schema = z.object({
  entries: z.array(entry),
  /** What a section was before the change that made `version`; `value` is absent where nobody had set it. */
  before: z.partialRecord(section, z.object({ version: z.int(), value: z.optional(z.unknown()) })),
});

type Log = z.infer<typeof schema>;

/** A change as it goes into the log. */
export interface LoggedChange {
  readonly version: number;
  readonly at: number;
  readonly by: string | null;
  /** The sections that it changed, with what was kept of each before. */
  readonly before: Readonly<Partial<Record<SettingsSection, unknown>>>;
}

/** The log of the settings in their present version: newest first. A write that was cut short is not in it. */
export function toLog(value: unknown, version: number): readonly SettingsChange[] {
  const log = parse(value);
  return log.entries
    .filter((one) => one.version <= version)
    .map((one) => ({ ...one, canUndo: canUndo(log, one) }))
    .sort((a, b) => b.version - a.version);
}

/** What the sections of a change were before it; null where one was changed since, or where it is not kept. */
export function beforeOf(value: unknown, version: number): LoggedChange['before'] | null {
  const log = parse(value);
  const change = log.entries.find((one) => one.version === version);
  if (!change || !canUndo(log, change)) return null;
  return Object.fromEntries(change.sections.map((name) => [name, log.before[name]?.value]));
}

/** The note to write with a change. Where all does not fit, what can be taken back of the largest sections goes first. */
export function toLogNote(value: unknown, { version, at, by, before }: LoggedChange): object {
  const log = parse(value);
  const sections = Object.keys(before) as SettingsSection[];
  const earlier = log.entries.filter((one) => one.version < version).slice(1 - mostEntries);
  const kept = sections.map((name) => [name, { version, value: before[name] }] as const);
  return fitting({
    entries: [...earlier, { version, at, by, sections }],
    before: { ...log.before, ...Object.fromEntries(kept) },
  });
}

function fitting(log: Log): Log {
  if (JSON.stringify(log).length <= longestNote) return log;
  const bySize = Object.entries(log.before).sort(([, a], [, b]) => lengthOf(b) - lengthOf(a));
  return fitting({ ...log, before: Object.fromEntries(bySize.slice(1)) });
}

const lengthOf = (value: unknown): number => JSON.stringify(value).length;

function canUndo(log: Log, { version, sections }: Log['entries'][number]): boolean {
  return sections.length > 0 && sections.every((name) => log.before[name]?.version === version);
}

function parse(value: unknown): Log {
  return schema.safeParse(value).data ?? { entries: [], before: {} };
}
