import type { Account } from '../account.ts';
import type { ObjectType } from '../definitions/object-type.ts';
import { readValue } from '../store/read-value.ts';
import type { CrmRecord, ReadMoment } from '../store/record.ts';
import type { SearchBody, SearchFilter } from '../wire/search-bodies.ts';
import { filterGroups, sortsOf } from './check-search.ts';
import { compileFilter, sortKeyOf } from './match-filter.ts';
import type { SortKey } from './match-filter.ts';
import { firstInOrder } from './first-in-order.ts';
import { matchesQuery } from './tokens.ts';

export interface SearchResult {
  readonly total: number;
  readonly records: readonly CrmRecord[];
  readonly next: string | null;
}

type Passes = (record: CrmRecord) => boolean;

/**
 * Runs a checked search over what the index knows: the values that writes up to `at.writtenBy` had left. Oldest
 * records first unless sorted otherwise.
 */
export function runSearch(
  account: Account,
  type: ObjectType,
  body: SearchBody,
  at: ReadMoment,
): SearchResult {
  const passes = compileSearch(account, type, body, at);
  const found = account.records.list(type.id).filter((record) => isIndexed(record, at) && passes(record));
  const start = Number(body.after ?? '0');
  const end = start + body.limit;
  return {
    total: found.length,
    records: sortRecords(found, type, body, at, end).slice(start),
    next: end < found.length ? String(end) : null,
  };
}

/** A deletion reaches the index as late as any other write. */
function isIndexed(record: CrmRecord, { writtenBy }: ReadMoment): boolean {
  if (record.writtenAt > writtenBy) return false;
  return record.archivedAt === null || record.archivedAt > writtenBy;
}

function compileSearch(account: Account, type: ObjectType, body: SearchBody, at: ReadMoment): Passes {
  const groups = filterGroups(body).map(({ filters }) =>
    filters.map((filter) => compilePass(account, type, filter, at)),
  );
  const { query } = body;
  return (record) => {
    if (query && !matchesQuery(searchableValues(record, type, at), query)) return false;
    return groups.length === 0 || groups.some((filters) => filters.every((passes) => passes(record)));
  };
}

function searchableValues(record: CrmRecord, type: ObjectType, at: ReadMoment): string[] {
  return type.searchableProperties.map((name) => readValue(type, record, name, at) ?? '');
}

function compilePass(account: Account, type: ObjectType, filter: SearchFilter, at: ReadMoment): Passes {
  const { propertyName } = filter;
  if (propertyName.startsWith('associations.')) return compileAssociationPass(account, filter, at);
  const matches = compileFilter(filter, type.properties.get(propertyName)!);
  return (record) => matches(readValue(type, record, propertyName, at));
}

function compileAssociationPass(account: Account, filter: SearchFilter, { writtenBy }: ReadMoment): Passes {
  const toType = account.types.find(filter.propertyName.slice('associations.'.length))!;
  const wanted = new Set(filter.values ?? [filter.value ?? '']);
  const links = (record: CrmRecord) =>
    account.associations.list(record, toType.id).filter((link) => link.writtenAt <= writtenBy);
  if (filter.operator === 'HAS_PROPERTY') return (record) => links(record).length > 0;
  if (filter.operator === 'NOT_HAS_PROPERTY') return (record) => links(record).length === 0;
  const isWanted = filter.operator !== 'NEQ' && filter.operator !== 'NOT_IN';
  return (record) => links(record).some(({ toId }) => wanted.has(toId)) === isWanted;
}

interface Keyed {
  readonly record: CrmRecord;
  readonly key: SortKey | null;
}

/** The first records in order, `count` of them; those without a value come last, whatever the direction. */
function sortRecords(
  records: readonly CrmRecord[],
  type: ObjectType,
  body: SearchBody,
  at: ReadMoment,
  count: number,
): readonly CrmRecord[] {
  const created = { propertyName: type.createdProperty, descending: false };
  const { propertyName, descending } = sortsOf(body)[0] ?? created;
  const keyOf = sortKeyOf(type.properties.get(propertyName)!);
  const keyed = records.map((record): Keyed => {
    const value = readValue(type, record, propertyName, at);
    return { record, key: value === null ? null : keyOf(value) };
  });
  const first = firstInOrder(keyed, count, (a, b) => compareKeyed(a, b, descending));
  return first.map(({ record }) => record);
}

function compareKeyed(a: Keyed, b: Keyed, descending: boolean): number {
  if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
  const order = a.key < b.key ? -1 : Number(a.key > b.key);
  return descending ? -order : order;
}
