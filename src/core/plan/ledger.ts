import { compareIds } from '#core/collections.ts';
import type { EmailRecord } from '#core/records.ts';

/**
 * Which emails of a contact were scored, and by which version of the detector. An email in the ledger is contained in
 * the contact's summary, because both are written in one update: so no repetition counts an email twice, and none is
 * lost. In the CRM it is a list of entries:
 *
 *     erased:1764150000000:890 v:cues-1 upTo:900 901 905 v:cues-2 902 due
 *
 * `erased:` stands first where the contact's data were erased: nothing that was sent before that time, or that has no later
 * id, is ever read again, by whatever version. `v:` names the version of the ids that follow. `upTo:` stands for all older
 * ids: the ledger is bounded, and emails are caught up from the oldest on. `due` says that a catch-up still has something to
 * finish for these emails.
 */
export interface Ledger {
  readonly versionById: ReadonlyMap<string, string>;
  readonly floorByVersion: ReadonlyMap<string, string>;
  readonly due: boolean;
  /** Null where nothing was erased. */
  readonly erased: ErasedMark | null;
}

/** What an erasure leaves behind, so that no machine brings back what it removed. */
export interface ErasedMark {
  /** Epoch milliseconds. */
  readonly at: number;
  /** The newest email that was logged by then; '0' where there was none. */
  readonly upTo: string;
}

/** Twice what a busy contact writes in years; 1,000 ids are about 12 of HubSpot's 64 KB for a text. */
const mostIds = 1000;

const emailId = /^\d{1,20}$/u;
const erasedEntry = /^erased:(\d{1,15}):(\d{1,20})$/u;

/** Reads the entries; those that it does not know are left out. */
export function parseLedger(entries: readonly string[]): Ledger {
  const versionById = new Map<string, string>();
  const floorByVersion = new Map<string, string>();
  let version = '';
  let erased: ErasedMark | null = null;
  for (const entry of entries) {
    const [, at, upTo] = erasedEntry.exec(entry) ?? [];
    if (at !== undefined && upTo !== undefined) erased = laterMark(erased, { at: Number(at), upTo });
    else if (entry.startsWith('v:')) version = entry.slice(2);
    else if (entry.startsWith('upTo:') && emailId.test(entry.slice(5)))
      floorByVersion.set(version, entry.slice(5));
    else if (emailId.test(entry)) versionById.set(entry, version);
  }
  return { versionById, floorByVersion, due: entries.includes('due'), erased };
}

/** Of two erasures what both leave behind. */
export function laterMark(a: ErasedMark | null, b: ErasedMark): ErasedMark {
  if (a === null) return b;
  return { at: Math.max(a.at, b.at), upTo: compareIds(a.upTo, b.upTo) > 0 ? a.upTo : b.upTo };
}

export function formatLedger({ versionById, floorByVersion, due, erased }: Ledger): readonly string[] {
  const versions = new Set([...floorByVersion.keys(), ...versionById.values()]);
  const sections = [...versions].sort(compareVersions).flatMap((version) => {
    const floor = floorByVersion.get(version);
    const ids = [...versionById].filter((entry) => entry[1] === version).map(([id]) => id);
    return [`v:${version}`, ...(floor ? [`upTo:${floor}`] : []), ...ids.sort(compareIds)];
  });
  const mark = erased ? [`erased:${erased.at}:${erased.upTo}`] : [];
  return [...mark, ...sections, ...(due ? ['due'] : [])];
}

/** Whether the email is one of those that an erasure covers, however late it was logged. */
export function isErased({ erased }: Ledger, { id, sentAt }: Pick<EmailRecord, 'id' | 'sentAt'>): boolean {
  return erased !== null && (sentAt < erased.at || isUpTo(id, erased.upTo));
}

/** Whether this version of the detector scored the email, or an erasure forbids it. */
export function isScored(ledger: Ledger, id: string, version: string): boolean {
  if (ledger.erased && isUpTo(id, ledger.erased.upTo)) return true;
  const floor = ledger.floorByVersion.get(version);
  return ledger.versionById.get(id) === version || (floor !== undefined && isUpTo(id, floor));
}

/** Whether any version did: then the contact's summary contains the email's signals. */
export function isCounted(ledger: Ledger, id: string): boolean {
  if (ledger.versionById.has(id)) return true;
  return [...ledger.floorByVersion.values()].some((floor) => isUpTo(id, floor));
}

function isUpTo(id: string, floor: string): boolean {
  return compareIds(id, floor) <= 0;
}

/** Enters emails that `version` has scored. The order of several entries does not matter. */
export function enterScored(ledger: Ledger, ids: readonly string[], version: string): Ledger {
  const versionById = new Map(ledger.versionById);
  const floorByVersion = new Map(ledger.floorByVersion);
  for (const id of ids) versionById.set(id, version);
  const surplus = [...versionById.keys()].sort(compareIds).slice(0, Math.max(0, versionById.size - mostIds));
  for (const id of surplus) {
    raiseFloor(floorByVersion, versionById.get(id) ?? version, id);
    versionById.delete(id);
  }
  return { ...ledger, versionById, floorByVersion };
}

/** An email below the floor may be entered again, with another contact's email; the floor stays. */
function raiseFloor(floorByVersion: Map<string, string>, version: string, id: string): void {
  const floor = floorByVersion.get(version);
  if (floor === undefined || compareIds(id, floor) > 0) floorByVersion.set(version, id);
}

export function isSameLedger(a: Ledger, b: Ledger): boolean {
  return formatLedger(a).join(' ') === formatLedger(b).join(' ');
}

/** `cues-9` before `cues-10`; only the sections' order in the text depends on it. */
function compareVersions(a: string, b: string): number {
  return compareIds(a, b);
}
