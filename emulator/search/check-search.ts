import type { ObjectType } from '../definitions/object-type.ts';
import { validationError } from '../wire/errors.ts';
import type { SearchBody, SearchFilter } from '../wire/search-bodies.ts';

export const searchLimits = {
  bodyCharacters: 3_000,
  filterGroups: 5,
  filtersPerGroup: 6,
  filters: 18,
  page: 200,
  results: 10_000,
} as const;

/** Filters of both forms: in groups, or one flat list, which is one group. */
export function filterGroups(body: SearchBody): readonly { readonly filters: readonly SearchFilter[] }[] {
  return body.filters ? [...body.filterGroups, { filters: body.filters }] : body.filterGroups;
}

/** Throws HubSpot's 400 for a search that is too large, pages too far or asks for what does not exist. */
export function checkSearch(body: SearchBody, type: ObjectType, isTypeName: (name: string) => boolean): void {
  checkSizes(body);
  for (const filter of filterGroups(body).flatMap((group) => group.filters)) {
    checkFilter(filter, type, isTypeName);
  }
  if (body.sorts.length > 1) throw validationError('You can only have one sort');
  for (const { propertyName } of sortsOf(body)) {
    if (!type.properties.has(propertyName)) throw unknownProperty(propertyName, type);
  }
}

export function sortsOf(body: SearchBody): { propertyName: string; descending: boolean }[] {
  return body.sorts.map((sort) =>
    typeof sort === 'string'
      ? { propertyName: sort.replace(/^-/, ''), descending: sort.startsWith('-') }
      : { propertyName: sort.propertyName, descending: sort.direction === 'DESCENDING' },
  );
}

function checkSizes(body: SearchBody): void {
  const groups = filterGroups(body);
  const sizes = groups.map((group) => group.filters.length);
  if (groups.length > searchLimits.filterGroups) {
    throw validationError(
      `Too many filterGroups: ${groups.length}, at most ${searchLimits.filterGroups} are allowed`,
    );
  }
  if (sizes.some((size) => size > searchLimits.filtersPerGroup)) {
    throw validationError(`Too many filters in a group, at most ${searchLimits.filtersPerGroup} are allowed`);
  }
  if (sizes.reduce((sum, size) => sum + size, 0) > searchLimits.filters) {
    throw validationError(`Too many filters, at most ${searchLimits.filters} are allowed`);
  }
  if (body.limit < 1 || body.limit > searchLimits.page) {
    throw validationError(`limit must be between 1 and ${searchLimits.page}`);
  }
  const offset = Number(body.after ?? '0');
  if (!Number.isInteger(offset) || offset < 0) throw validationError(`Invalid after: ${body.after}`);
  if (offset + body.limit > searchLimits.results) {
    throw validationError(`Cannot page past ${searchLimits.results} results of a search`);
  }
}

function checkFilter(filter: SearchFilter, type: ObjectType, isTypeName: (name: string) => boolean): void {
  const { propertyName, operator } = filter;
  const known = propertyName.startsWith('associations.')
    ? isTypeName(propertyName.slice('associations.'.length))
    : type.properties.has(propertyName);
  if (!known) throw unknownProperty(propertyName, type);
  const needsValues = operator === 'IN' || operator === 'NOT_IN';
  if (needsValues && !filter.values?.length) throw validationError(`operator ${operator} requires values`);
  const needsNone = operator === 'HAS_PROPERTY' || operator === 'NOT_HAS_PROPERTY';
  if (!needsValues && !needsNone && !filter.value && filter.value !== '') {
    throw validationError(`operator ${operator} requires a value`);
  }
  if (operator === 'BETWEEN' && !filter.highValue) {
    throw validationError('operator BETWEEN requires a highValue');
  }
}

function unknownProperty(name: string, type: ObjectType) {
  const message = `There was a problem with the request: property "${name}" does not exist on ${type.errorName}`;
  return validationError(message, [
    { message, code: 'PROPERTY_DOESNT_EXIST', context: { propertyName: [name] } },
  ]);
}
