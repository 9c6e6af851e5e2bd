import type { Account } from '../account.ts';
import type { ObjectType } from '../definitions/object-type.ts';
import type { CrmRecord } from '../store/record.ts';
import { valueAsOf } from '../store/record.ts';
import type { SearchBody, SearchFilter } from '../wire/search-bodies.ts';
import { filterGroups, sortsOf } from './check-search.ts';
import { compareValues, kindForSorting, matchesFilter } from './match-filter.ts';
import { matchesQuery } from './tokens.ts';

export interface SearchResult {
  readonly total: number;
  readonly records: readonly CrmRecord[];
  readonly next: string | null;
}

/**
 * Runs a checked search over what the index knows: the values that writes up to `indexedUntil` (portal time, epoch
 * milliseconds) had left. Oldest records first unless sorted otherwise.
 */
export function runSearch(
  account: Account,
  type: ObjectType,
  body: SearchBody,
  indexedUntil: number,
): SearchResult {
  const groups = filterGroups(body);
  const found = account.records.list(type.id).filter((record) => {
    if (!isIndexed(record, indexedUntil)) return false;
    if (body.query && !matchesQuery(searchableValues(record, type, indexedUntil), body.query)) return false;
    return (
      groups.length === 0 ||
      groups.some(({ filters }) =>
        filters.every((filter) => passes(account, type, record, filter, indexedUntil)),
      )
    );
  });
  const sorted = sortRecords(found, type, body, indexedUntil);
  const start = Number(body.after ?? '0');
  const end = start + body.limit;
  return {
    total: found.length,
    records: sorted.slice(start, end),
    next: end < sorted.length ? String(end) : null,
  };
}

/** A deletion reaches the index as late as any other write. */
function isIndexed(record: CrmRecord, indexedUntil: number): boolean {
  if (record.writtenAt > indexedUntil) return false;
  return record.archivedAt === null || record.archivedAt > indexedUntil;
}

function searchableValues(record: CrmRecord, type: ObjectType, indexedUntil: number): string[] {
  return type.searchableProperties.map((name) => valueAsOf(record, name, indexedUntil) ?? '');
}

function passes(
  account: Account,
  type: ObjectType,
  record: CrmRecord,
  filter: SearchFilter,
  indexedUntil: number,
): boolean {
  if (filter.propertyName.startsWith('associations.')) {
    return passesAssociation(account, record, filter, indexedUntil);
  }
  const definition = type.properties.get(filter.propertyName)!;
  return matchesFilter(filter, valueAsOf(record, filter.propertyName, indexedUntil), definition);
}

function passesAssociation(
  account: Account,
  record: CrmRecord,
  filter: SearchFilter,
  indexedUntil: number,
): boolean {
  const toType = account.types.find(filter.propertyName.slice('associations.'.length))!;
  const ids = account.associations
    .list(record, toType.id)
    .filter((link) => link.writtenAt <= indexedUntil)
    .map((link) => link.toId);
  if (filter.operator === 'HAS_PROPERTY') return ids.length > 0;
  if (filter.operator === 'NOT_HAS_PROPERTY') return ids.length === 0;
  const isFound = ids.some((id) => wantedIds(filter).includes(id));
  return filter.operator === 'NEQ' || filter.operator === 'NOT_IN' ? !isFound : isFound;
}

function wantedIds(filter: SearchFilter): readonly string[] {
  return filter.values ?? [filter.value ?? ''];
}

/** Records without a value come last, whatever the direction. */
function sortRecords(
  records: readonly CrmRecord[],
  type: ObjectType,
  body: SearchBody,
  indexedUntil: number,
): readonly CrmRecord[] {
  const sort = sortsOf(body)[0];
  const created = { propertyName: type.createdProperty, descending: false };
  const { propertyName, descending } = sort ?? created;
  const kind = kindForSorting(type.properties.get(propertyName)!);
  const keyed = records.map((record) => ({ record, value: valueAsOf(record, propertyName, indexedUntil) }));
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    const order = compareValues(a.value, b.value, kind);
    return descending ? -order : order;
  });
  return keyed.map(({ record }) => record);
}
