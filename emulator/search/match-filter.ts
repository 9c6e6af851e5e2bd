import type { PropertyDefinition } from '../definitions/property-definition.ts';
import { fromInstant } from '../wire/instant.ts';
import type { SearchFilter } from '../wire/search-bodies.ts';
import { containsToken } from './tokens.ts';

/** Whether a stored value passes a filter. An absent value passes `NOT_HAS_PROPERTY` and the two other NOTs only. */
export function matchesFilter(
  filter: SearchFilter,
  stored: string | null,
  definition: PropertyDefinition,
): boolean {
  const kind = kindOf(definition);
  if (filter.operator === 'HAS_PROPERTY') return stored !== null;
  if (filter.operator === 'NOT_HAS_PROPERTY') return stored === null;
  if (filter.operator === 'NOT_IN') return stored === null || !isAmong(filter, stored, kind);
  if (filter.operator === 'NOT_CONTAINS_TOKEN') {
    return stored === null || !containsToken(stored, filter.value ?? '');
  }
  if (stored === null) return false;
  if (filter.operator === 'IN') return isAmong(filter, stored, kind);
  if (filter.operator === 'CONTAINS_TOKEN') return containsToken(stored, filter.value ?? '');
  return compares(filter, stored, kind);
}

type Kind = 'number' | 'time' | 'text' | 'choice';

function kindOf({ type }: PropertyDefinition): Kind {
  if (type === 'number') return 'number';
  if (type === 'date' || type === 'datetime') return 'time';
  return type === 'enumeration' || type === 'bool' ? 'choice' : 'text';
}

function compares(filter: SearchFilter, stored: string, kind: Kind): boolean {
  const order = compareValues(stored, filter.value ?? '', kind);
  if (filter.operator === 'EQ') return order === 0;
  if (filter.operator === 'NEQ') return order !== 0;
  if (filter.operator === 'GT') return order > 0;
  if (filter.operator === 'GTE') return order >= 0;
  if (filter.operator === 'LT') return order < 0;
  if (filter.operator === 'LTE') return order <= 0;
  return order >= 0 && compareValues(stored, filter.highValue ?? '', kind) <= 0;
}

/** HubSpot holds text in lower case in its index, and demands that `IN` lists of text are lower case too. */
function isAmong(filter: SearchFilter, stored: string, kind: Kind): boolean {
  const values = filter.values ?? [];
  if (kind === 'text') return values.includes(stored.toLowerCase());
  return values.some((value) => compareValues(stored, value, kind) === 0);
}

/** Negative, zero or positive; NaN, which compares as false everywhere, where a value is not of the kind. */
export function compareValues(a: string, b: string, kind: Kind): number {
  if (kind === 'number') return Number(a) - Number(b);
  if (kind === 'time') return (fromInstant(a) ?? Number.NaN) - (fromInstant(b) ?? Number.NaN);
  const [left, right] = kind === 'text' ? [a.toLowerCase(), b.toLowerCase()] : [a, b];
  return left < right ? -1 : Number(left > right);
}

export function kindForSorting(definition: PropertyDefinition): Kind {
  return kindOf(definition);
}
