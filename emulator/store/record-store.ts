import { createRecordTable } from './record-table.ts';
import { createUniqueIndex } from './unique-index.ts';
import type { IsUnique } from './unique-index.ts';
import type { CrmRecord, PropertyVersion } from './record.ts';
import { currentValue, pushVersion } from './record.ts';

/** Where a write comes from and when it happened. */
export interface WriteOrigin {
  readonly at: number;
  readonly sourceType: string;
  /** Left out: visible to search after the usual delay. */
  readonly writtenAt?: number;
}

export interface RecordStore {
  /** Archived records included. */
  get(typeId: string, id: string): CrmRecord | undefined;
  /** The live record that holds this value of a unique property. */
  findUnique(typeId: string, property: string, value: string): CrmRecord | undefined;
  /** All records of a type by ascending id, archived ones included. */
  list(typeId: string): readonly CrmRecord[];
  isLive(typeId: string, id: string): boolean;
  newId(): string;
  /** Without an id the record gets the next one. */
  create(typeId: string, origin: WriteOrigin, id?: string): CrmRecord;
  /** Returns the names whose value changed. */
  write(record: CrmRecord, values: Readonly<Record<string, string>>, origin: WriteOrigin): readonly string[];
  /** Puts a whole history in place, oldest first. */
  writeHistory(record: CrmRecord, name: string, versions: readonly PropertyVersion[]): void;
  archive(record: CrmRecord, at: number): void;
}

/** Ids are given out from `firstId`, one sequence for all types, so that no two records share one. */
export function createRecordStore(isUnique: IsUnique, firstId: number): RecordStore {
  const table = createRecordTable();
  const unique = createUniqueIndex(isUnique);
  let nextId = firstId;
  const newId = () => String(nextId++);

  return {
    newId,
    get: table.get,
    list: table.list,
    isLive: (typeId, id) => table.get(typeId, id)?.archivedAt === null,
    findUnique(typeId, property, value) {
      const id = unique.find(typeId, property, value);
      return id === undefined ? undefined : table.get(typeId, id);
    },
    create: (typeId, origin, id = newId()) => table.put(newRecord(typeId, id, origin)),
    write(record, values, origin) {
      const writtenAt = origin.writtenAt ?? origin.at;
      const changed: string[] = [];
      for (const name of Object.keys(values)) {
        const value = values[name]!;
        const before = currentValue(record, name) ?? '';
        if (value === before) continue;
        pushVersion(record, name, { value, timestamp: origin.at, writtenAt, sourceType: origin.sourceType });
        unique.move(record, name, before, value);
        changed.push(name);
      }
      if (changed.length > 0) record.updatedAt = Math.max(record.updatedAt, origin.at);
      return changed;
    },
    writeHistory(record, name, versions) {
      for (const version of versions) pushVersion(record, name, version);
      unique.move(record, name, '', versions.at(-1)?.value ?? '');
    },
    archive(record, at) {
      record.archivedAt = at;
      unique.drop(record);
    },
  };
}

function newRecord(typeId: string, id: string, origin: WriteOrigin): CrmRecord {
  return {
    typeId,
    id,
    createdAt: origin.at,
    writtenAt: origin.writtenAt ?? origin.at,
    updatedAt: origin.at,
    archivedAt: null,
    versions: new Map(),
  };
}
