import type { RuleOptions } from './rule.ts';

/**
 * A rule's options: what an admin set where it is of the kind that the rule expects (a finite number that is not
 * negative, a list of words), else the rule's own. What the rule does not know is ignored.
 */
export function readOptions<Options extends RuleOptions>(defaults: Options, set: unknown): Options {
  if (typeof set !== 'object' || set === null) return defaults;
  const entries = Object.entries(defaults).map(([name, value]) => {
    const wanted: unknown = Object.hasOwn(set, name) ? (set as Record<string, unknown>)[name] : undefined;
    return [name, isFit(wanted, value) ? wanted : value];
  });
  return Object.fromEntries(entries) as Options;
}

function isFit(wanted: unknown, value: number | readonly string[]): boolean {
  if (typeof value === 'number') return typeof wanted === 'number' && Number.isFinite(wanted) && wanted >= 0;
  return Array.isArray(wanted) && wanted.every((word) => typeof word === 'string');
}
