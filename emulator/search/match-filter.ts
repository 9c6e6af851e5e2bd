import type { PropertyDefinition } from '../definitions/property-definition.ts';
import { fromInstant } from '../wire/instant.ts';
import type { SearchFilter } from '../wire/search-bodies.ts';
import { containsToken } from './tokens.ts';

/** Whether a stored value passes. */
export type Matcher = (stored: string | null) => boolean;

/** What values of a kind are compared by: numbers, moments and text in lower case compare as they should. */
export type SortKey = number | string;

/** A filter made ready once for all records. An absent value passes `NOT_HAS_PROPERTY` and the two other NOTs only. */
export function compileFilter(filter: SearchFilter, definition: PropertyDefinition): Matcher {
  const { operator } = filter;
  if (operator === 'HAS_PROPERTY') return (stored) => stored !== null;
  if (operator === 'NOT_HAS_PROPERTY') return (stored) => stored === null;
  const matches = compileMatch(filter, definition);
  if (operator === 'NOT_IN' || operator === 'NOT_CONTAINS_TOKEN') {
    return (stored) => stored === null || !matches(stored);
  }
  return (stored) => stored !== null && matches(stored);
}

/** The positive side of an operator, for values that are there. */
function compileMatch(filter: SearchFilter, definition: PropertyDefinition): (stored: string) => boolean {
  const { operator } = filter;
  if (operator === 'IN' || operator === 'NOT_IN') return amongValues(filter, definition);
  if (operator === 'CONTAINS_TOKEN' || operator === 'NOT_CONTAINS_TOKEN') {
    return (stored) => containsToken(stored, filter.value ?? '');
  }
  const keyOf = sortKeyOf(definition);
  const compares = comparison(filter, keyOf);
  return (stored) => compares(keyOf(stored));
}

/** Turns stored values of a property into what they are compared by; NaN, unequal to all, where one is not of its kind. */
export function sortKeyOf({ type }: PropertyDefinition): (value: string) => SortKey {
  if (type === 'number') return Number;
  if (type === 'date' || type === 'datetime') return (value) => fromInstant(value) ?? Number.NaN;
  return type === 'enumeration' || type === 'bool' ? (value) => value : (value) => value.toLowerCase();
}

function comparison(
  { operator, value, highValue }: SearchFilter,
  keyOf: (value: string) => SortKey,
): (key: SortKey) => boolean {
  const wanted = keyOf(value ?? '');
  const highest = keyOf(highValue ?? '');
  if (operator === 'EQ') return (key) => key === wanted;
  if (operator === 'NEQ') return (key) => key !== wanted;
  if (operator === 'GT') return (key) => key > wanted;
  if (operator === 'GTE') return (key) => key >= wanted;
  if (operator === 'LT') return (key) => key < wanted;
  if (operator === 'LTE') return (key) => key <= wanted;
  return (key) => key >= wanted && key <= highest;
}

/** HubSpot holds text in lower case in its index, and demands that `IN` lists of text are lower case too. */
function amongValues(filter: SearchFilter, definition: PropertyDefinition): (stored: string) => boolean {
  const key = sortKeyOf(definition);
  const isText = definition.type === 'string' || definition.type === 'phone_number';
  const values = new Set<SortKey>((filter.values ?? []).map((value) => (isText ? value : key(value))));
  return (stored) => values.has(key(stored));
}
