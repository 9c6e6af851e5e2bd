import type { ObjectType } from '../definitions/object-type.ts';
import { readValue } from '../store/read-value.ts';
import type { CrmRecord, PropertyVersion, ReadMoment } from '../store/record.ts';
import { toInstant } from './instant.ts';

export interface RecordView {
  /** None: the type's default properties. */
  readonly properties: readonly string[];
  readonly propertiesWithHistory?: readonly string[];
}

/** A record as the Objects API shows it. Unknown properties are left out, known ones without a value are null. */
export function presentRecord(type: ObjectType, record: CrmRecord, view: RecordView, at: ReadMoment) {
  const histories = view.propertiesWithHistory ?? [];
  return {
    id: record.id,
    properties: presentProperties(type, record, view, at),
    ...(histories.length > 0 ? { propertiesWithHistory: presentHistories(type, record, histories) } : {}),
    createdAt: toInstant(record.createdAt),
    updatedAt: toInstant(record.updatedAt),
    archived: record.archivedAt !== null,
    ...(record.archivedAt === null ? {} : { archivedAt: toInstant(record.archivedAt) }),
  };
}

/** What a write answers with: every property that has a value. */
export function presentWritten(type: ObjectType, record: CrmRecord, now: number) {
  const at = { writtenBy: Infinity, now };
  const derived = [...type.properties.values()].filter(({ derive }) => derive !== null);
  const names = [...record.versions.keys(), ...derived.map(({ name }) => name)];
  const properties = names.filter((name) => readValue(type, record, name, at) !== null);
  return presentRecord(type, record, { properties }, at);
}

function presentProperties(
  type: ObjectType,
  record: CrmRecord,
  view: RecordView,
  at: ReadMoment,
): Record<string, string | null> {
  const asked = [...view.properties, ...(view.propertiesWithHistory ?? [])];
  const wanted = asked.length > 0 ? asked : type.defaultProperties;
  const names = new Set([type.createdProperty, type.modifiedProperty, 'hs_object_id', ...wanted]);
  const known = [...names].filter((name) => type.properties.has(name)).sort();
  return Object.fromEntries(known.map((name) => [name, readValue(type, record, name, at)]));
}

function presentHistories(type: ObjectType, record: CrmRecord, names: readonly string[]) {
  const known = names.filter((name) => type.properties.has(name));
  return Object.fromEntries(
    known.map((name) => [name, (record.versions.get(name) ?? []).map(presentVersion)]),
  );
}

function presentVersion(version: PropertyVersion) {
  return {
    value: version.value,
    timestamp: toInstant(version.timestamp),
    sourceType: version.sourceType,
  };
}
