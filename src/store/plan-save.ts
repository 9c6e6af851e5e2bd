import { hasWords, withoutWords } from '#core/data-rights/words.ts';
import { withDecision } from '#core/signals/decision.ts';
import type { Signal, SignalKey } from '#core/signals/signal.ts';

/** What saving signals would write. */
export interface SavePlan<Existing extends { readonly signal: Signal }> {
  readonly create: readonly Signal[];
  readonly update: readonly { readonly stored: Existing; readonly next: Signal }[];
  readonly unchanged: readonly SignalKey[];
}

/**
 * Compares what the machine found with what is stored; of several signals with one key the last counts. Which deal an
 * accepted signal belongs to is a person's decision too.
 */
export function planSave<Existing extends { readonly signal: Signal }>(
  signals: readonly Signal[],
  existing: readonly Existing[],
): SavePlan<Existing> {
  const storedByKey = new Map(existing.map((stored) => [stored.signal.key, stored]));
  const create: Signal[] = [];
  const update: { stored: Existing; next: Signal }[] = [];
  const unchanged: SignalKey[] = [];
  for (const given of new Map(signals.map((signal) => [signal.key, signal])).values()) {
    const stored = storedByKey.get(given.key);
    const next = stored ? withKept(given, stored.signal) : given;
    if (!stored) create.push(next);
    else if (hasSameMachineFields(stored.signal, next)) unchanged.push(next.key);
    else update.push({ stored, next });
  }
  return { create, update, unchanged };
}

/**
 * What no reading of an email may change: a person's decision, which task the signal is in, and that its words were removed
 * when their time was over.
 */
function withKept(given: Signal, stored: Signal): Signal {
  const { decision, managerTaskKey } = stored;
  const found = { ...withDecision(hasWords(stored) ? given : withoutWords(given), decision) };
  delete found.managerTaskKey;
  return { ...found, ...(managerTaskKey === undefined ? {} : { managerTaskKey }) };
}

/**
 * Whether two signals differ in what the machine writes. A CRM may trim a text or turn an empty one into none, so
 * neither counts as a difference: else every save would write again. Nor does the owner, whom HubSpot may refuse: it is
 * written along with what changed.
 */
export function hasSameMachineFields(a: Signal, b: Signal): boolean {
  const own = { decision: null, ownerId: null, managerTaskKey: null };
  return canonical({ ...a, ...own }) === canonical({ ...b, ...own });
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) => {
    if (typeof part === 'string') return part.trim() || null;
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)));
  });
}

/** Whether a decision says the same; then writing it again changes nothing. */
export function isSameDecision(a: Signal['decision'], b: Signal['decision']): boolean {
  return canonical(a) === canonical(b);
}
