import * as z from 'zod/mini';
import type { RepairSource } from '#core/quality/rule.ts';

/**
 * What was written on a record with one click, kept on the record itself so that it goes when the record goes. No words
 * of an email are in it.
 */
export interface LogEntry {
  readonly property: string;
  /** As HubSpot held it before; null when empty. */
  readonly from: string | null;
  readonly to: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** HubSpot's user id, where the platform says who clicked. */
  readonly by: string | null;
  /** A rule's id, or `action:` and the name of a deal's action. */
  readonly cause: string;
  /** The kind of the repair's source; `person` for an action. */
  readonly source: RepairSource['kind'] | 'person';
  readonly emailId: string | null;
  readonly undoneAt: number | null;
}

/** A value that the property of the log had, and when it was set. */
export interface LogVersion {
  readonly value: string | null;
  readonly at: number;
}

export const undoDays = 30;
const msPerDay = 86_400_000;

const mostEntries = 20;
/** A longer value is written without an entry, and so for good. */
const longestValue = 1_000;
/** A property holds 65,536 characters. */
const longestLog = 60_000;

/** Two writers who read the log at the same moment overwrite each other; the loser's entries stand in the history. */
const overlapMs = 5 * 60_000;

const value = z.string().check(z.maxLength(longestValue));
const time = z.int().check(z.nonnegative());

const storedEntry = z.object({
  property: z.string().check(z.minLength(1), z.maxLength(255)),
  from: z.nullable(value),
  to: value,
  at: time,
  by: z.catch(z.nullable(z.string()), null),
  cause: z.string().check(z.maxLength(100)),
  source: z.enum(['email', 'signature', 'record', 'pattern', 'pace', 'person']),
  emailId: z.catch(z.nullable(z.string()), null),
  undoneAt: z.catch(z.nullable(time), null),
});

const storedLog = z.array(z.unknown()).check(z.maxLength(100));

export function entryId({ property, at }: Pick<LogEntry, 'property' | 'at'>): string {
  return `${property}@${at}`;
}

/**
 * The entries, the newest first. What people or other programs put into the property counts as absent.
 * @param versions of the property, the newest first; an empty one says that the log was erased, and ends the reading
 */
export function readLog(versions: readonly LogVersion[], now: number): readonly LogEntry[] {
  const entries = new Map<string, LogEntry>();
  for (const [index, version] of versions.entries()) {
    if (version.value === null || (index > 0 && now - version.at > overlapMs)) break;
    for (const entry of parseLog(version.value)) {
      const id = entryId(entry);
      const known = entries.get(id) ?? [...entries.values()].find((one) => isSameClick(one, entry));
      if (!known) entries.set(id, entry);
      else if (entryId(known) === id && known.undoneAt === null) entries.set(id, entry);
    }
  }
  return [...entries.values()].sort((a, b) => b.at - a.at);
}

/** The entry with this id, or that of the same click of somebody else at the same moment. */
export function findEntry(entries: readonly LogEntry[], id: string): LogEntry | undefined {
  const exact = entries.find((entry) => entryId(entry) === id);
  const [property, at] = [id.slice(0, id.lastIndexOf('@')), Number(id.slice(id.lastIndexOf('@') + 1))];
  return exact ?? entries.find((one) => one.property === property && Math.abs(one.at - at) <= overlapMs);
}

/** Two people, or two clicks of one, wrote the same change: it counts once. */
function isSameClick(a: LogEntry, b: LogEntry): boolean {
  if (a.property !== b.property || a.from !== b.from || a.to !== b.to) return false;
  return a.undoneAt === null && b.undoneAt === null && Math.abs(a.at - b.at) <= overlapMs;
}

/** Whether an entry can be kept for this change; without one it cannot be undone. */
export function isLoggable({ from, to }: Pick<LogEntry, 'from' | 'to'>): boolean {
  return (from ?? '').length <= longestValue && to.length <= longestValue;
}

/** The log as it is stored: the newest 20 entries of the last 30 days that fit. '' when none is left. */
export function logToText(entries: readonly LogEntry[], now: number): string {
  const kept = [...entries]
    .filter((entry) => isLoggable(entry) && now - entry.at <= undoDays * msPerDay)
    .sort((a, b) => b.at - a.at)
    .slice(0, mostEntries);
  for (let text = JSON.stringify(kept); kept.length > 0; kept.pop(), text = JSON.stringify(kept))
    if (text.length <= longestLog) return text;
  return '';
}

/** Until when an entry can be undone, epoch milliseconds; null when it was, or when the time is over. */
export function undoableUntil(entry: LogEntry, now: number): number | null {
  const until = entry.at + undoDays * msPerDay;
  return entry.undoneAt === null && now <= until ? until : null;
}

function parseLog(text: string): LogEntry[] {
  try {
    const list = storedLog.safeParse(JSON.parse(text));
    return (list.data ?? []).flatMap((one) => storedEntry.safeParse(one).data ?? []);
  } catch {
    return [];
  }
}
