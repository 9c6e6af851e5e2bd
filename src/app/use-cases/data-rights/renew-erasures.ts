import { isErased, parseLedger } from '#core/plan/ledger.ts';
import type { UseCaseContext } from '../context.ts';
import { erasePeople } from './erase-people.ts';
import type { Erasures } from './erasures.ts';
import { markOf } from './kept-properties.ts';

/** How long an erasure is looked after: a run that was under way when it came is over long before. */
const watchedMs = 3 * 86_400_000;

/** Contacts that are erased again in one call. */
const mostAgain = 5;

/**
 * Erases contacts again where a run that had read them before wrote after: it put an older ledger in the place of the mark, or
 * saved a signal of an email that the mark covers. 3 calls per 100 contacts where nothing is amiss, none without an erasure.
 * @returns what was erased
 */
export async function renewErasures(erasures: Erasures, context: UseCaseContext): Promise<number> {
  const since = context.now() - watchedMs;
  const recent = new Map([...erasures].filter(([, { at }]) => at > since));
  if (recent.size === 0) return 0;
  const ids = [...recent.keys()];
  const [records, { signals }] = await Promise.all([
    context.crm.readKept('contact', ids),
    context.store.readKept(ids),
  ]);
  const unmarked = records.filter(({ id, properties }) => {
    return (markOf(properties)?.at ?? 0) < (recent.get(id)?.at ?? 0);
  });
  const refilled = signals.filter(({ contactId, emailId: id, sentAt }) => {
    const erased = recent.get(contactId ?? '') ?? null;
    return isErased({ ...parseLedger([]), erased }, { id, sentAt });
  });
  const again = new Set([
    ...unmarked.map(({ id }) => id),
    ...refilled.flatMap(({ contactId }) => contactId ?? []),
  ]);
  if (again.size === 0) return 0;
  context.log('erasures-renewed', { contacts: again.size });
  return erasePeople([...again].slice(0, mostAgain), { isAsked: false, exceptCompanyId: null }, context);
}
