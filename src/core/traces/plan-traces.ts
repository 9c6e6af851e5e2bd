import { unique } from '#core/collections.ts';
import { tracedStatuses, type Checked, type TracedStatus, type Traces } from './traces.ts';

/** A check that changes nothing else is noted after a week, so that a list can tell what nobody has looked at for long. */
const confirmAfterMs = 7 * 86_400_000;

/** What to write on a record; only what changes. */
export interface TraceUpdate {
  readonly id: string;
  readonly traces: Partial<Traces>;
}

/**
 * What to write so that the record shows what the check saw; null when it shows it already. Planning again on the result
 * plans nothing, at whatever time within the week.
 *
 * @param current the traces as they were read with the record
 * @param now epoch milliseconds
 */
export function planTraces(
  id: string,
  current: Traces,
  { health, codes: warned, unasked = [] }: Checked,
  now: number,
): TraceUpdate | null {
  const kept = current.codes.filter((code) => unasked.includes(code));
  const codes = unique([...warned.filter((code) => !unasked.includes(code)), ...kept]).sort();
  const score = health?.score ?? null;
  const status = toTracedStatus(health?.status);
  const changes: Partial<Traces> = {
    ...(health && score !== current.health ? { health: score } : {}),
    ...(health && status !== current.status ? { status } : {}),
    ...(isSameSet(codes, current.codes) ? {} : { codes }),
    ...(codes.length === current.count ? {} : { count: codes.length }),
  };
  const isConfirmed = current.checkedAt !== null && now - current.checkedAt < confirmAfterMs;
  if (Object.keys(changes).length === 0 && isConfirmed) return null;
  return { id, traces: { ...changes, checkedAt: now } };
}

/** A closed deal has no status that a list of work should find. */
function toTracedStatus(status: string | undefined): TracedStatus | null {
  return tracedStatuses.find((one) => one === status) ?? null;
}

/** HubSpot keeps the values of a list in the order of its options. */
function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const known = new Set(b);
  return a.length === known.size && a.every((one) => known.has(one));
}
