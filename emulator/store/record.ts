/** One value that a property had. An empty string is a cleared property. */
export interface PropertyVersion {
  readonly value: string;
  /** When it was set, as history tells it. */
  readonly timestamp: number;
  /** Portal time of the write: search sees it a little later. Minus infinity for what a seed brought. */
  readonly writtenAt: number;
  readonly sourceType: string;
}

/** A record with all the values that its properties ever had, newest first. */
export interface CrmRecord {
  readonly typeId: string;
  readonly id: string;
  readonly createdAt: number;
  readonly writtenAt: number;
  updatedAt: number;
  archivedAt: number | null;
  readonly versions: Map<string, PropertyVersion[]>;
}

/** What a read may know: the writes up to `writtenBy`, and the time of the reading. Portal time, epoch milliseconds. */
export interface ReadMoment {
  readonly writtenBy: number;
  readonly now: number;
}

/** The present value, or null where there is none. */
export function currentValue(record: CrmRecord, name: string): string | null {
  return record.versions.get(name)?.[0]?.value || null;
}

/** The value that writes up to `writtenBy` had left. */
export function valueAsOf(record: CrmRecord, name: string, writtenBy: number): string | null {
  return record.versions.get(name)?.find((version) => version.writtenAt <= writtenBy)?.value || null;
}

/** Puts a version in front; the same value again is no new version. */
export function pushVersion(record: CrmRecord, name: string, version: PropertyVersion): boolean {
  const versions = record.versions.get(name);
  if (!versions) {
    if (version.value === '') return false;
    record.versions.set(name, [version]);
    return true;
  }
  if (versions[0]?.value === version.value) return false;
  versions.unshift(version);
  return true;
}
