import type { Labels } from './meter.ts';

/** Values that one label of one metric may take: more than there are handlers, routes or codes. */
const mostValues = 100;
const rest = 'other';

/**
 * Keeps the number of series small whatever is counted: a label that the metric does not have is left out, and a value
 * that is no name of ours (an id, an address, a word), or one too many, counts as `other`.
 */
export function boundLabels(): (metric: string, names: readonly string[], given: Labels) => Labels {
  const seen = new Map<string, Set<string>>();

  function bound(place: string, value: string): string {
    const values = seen.get(place) ?? new Set();
    seen.set(place, values);
    if (values.has(value)) return value;
    if (values.size >= mostValues || !isName(value)) return rest;
    values.add(value);
    return value;
  }

  return (metric, names, given) => {
    const kept = names.filter((name) => Object.hasOwn(given, name));
    return Object.fromEntries(kept.map((name) => [name, bound(`${metric} ${name}`, given[name] ?? '')]));
  };
}

/** A code, a route’s pattern or an HTTP status; numbers of four digits and more are ids. */
function isName(value: string): boolean {
  return /^[a-z0-9/*:_.-]{1,60}$/iu.test(value) && !/\d{4}/u.test(value);
}
