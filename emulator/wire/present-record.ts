import type { ObjectType } from '../definitions/object-type.ts';
import type { CrmRecord, PropertyVersion } from '../store/record.ts';
import { currentValue } from '../store/record.ts';
import { toInstant } from './instant.ts';

export interface RecordView {
  /** None: the type's default properties. */
  readonly properties: readonly string[];
  readonly propertiesWithHistory?: readonly string[];
  /** Reads a property; the present value when left out. */
  readonly read?: (record: CrmRecord, name: string) => string | null;
}

/** A record as the Objects API shows it. Unknown properties are left out, known ones without a value are null. */
export function presentRecord(type: ObjectType, record: CrmRecord, view: RecordView) {
  const histories = view.propertiesWithHistory ?? [];
  return {
    id: record.id,
    properties: presentProperties(type, record, view, histories),
    ...(histories.length > 0 ? { propertiesWithHistory: presentHistories(type, record, histories) } : {}),
    createdAt: toInstant(record.createdAt),
    updatedAt: toInstant(record.updatedAt),
    archived: record.archivedAt !== null,
    ...(record.archivedAt === null ? {} : { archivedAt: toInstant(record.archivedAt) }),
  };
}

/** What a write answers with: every property that has a value. */
export function presentWritten(type: ObjectType, record: CrmRecord) {
  return presentRecord(type, record, {
    properties: [...record.versions.keys()].filter((name) => currentValue(record, name) !== null),
  });
}

function presentProperties(
  type: ObjectType,
  record: CrmRecord,
  view: RecordView,
  histories: readonly string[],
): Record<string, string | null> {
  const { read = currentValue } = view;
  const asked = [...view.properties, ...histories];
  const wanted = asked.length > 0 ? asked : type.defaultProperties;
  const names = new Set([type.createdProperty, type.modifiedProperty, 'hs_object_id', ...wanted]);
  const known = [...names].filter((name) => type.properties.has(name)).sort();
  return Object.fromEntries(known.map((name) => [name, read(record, name)]));
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
