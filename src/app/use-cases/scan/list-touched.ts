import { historyBatchSize } from '#crm/limits.ts';
import type { ListedContact, ListedDeal } from '#crm/record-pages.ts';
import type { UseCaseContext } from '../context.ts';
import type { Share } from './fair-share.ts';

/** Deals that somebody named, with what a page of a list would hold of them. */
export interface TouchedDeals {
  readonly deals: readonly ListedDeal[];
  /** How many of their emails to read; null: none. */
  readonly emails: Share | null;
  /** Nothing was left unread that a deal's health goes by. */
  readonly isWhole: boolean;
}

/** Of each deal as many as a scan reads, as long as they fit into one call. */
const emailShare = { each: 20, together: 100 };

type Reader = Pick<UseCaseContext, 'crm'>;

/**
 * Reads at most a hundred deals in 4 calls. Companies beside the primary one are not asked for: no rule needs them.
 * @param wantsEmails whether anything is made of who wrote when
 */
export async function listTouchedDeals(
  ids: readonly string[],
  { crm }: Reader,
  wantsEmails: boolean,
): Promise<TouchedDeals> {
  if (ids.length === 0) return { deals: [], emails: null, isWhole: true };
  const hasRoom = wantsEmails && ids.length <= historyBatchSize;
  const [found, contacts, signals, emails] = await Promise.all([
    crm.readTraced('deal', ids),
    crm.readAssociations('deal', 'contact', ids),
    crm.readAssociations('deal', 'signal', ids),
    hasRoom ? crm.readAssociations('deal', 'email', ids) : new Map<string, readonly string[]>(),
  ]);
  const deals = found.map(({ record, traces }): ListedDeal => {
    const { id, primaryCompanyId } = record;
    return {
      record,
      traces,
      ids: {
        contact: contacts.get(id) ?? [],
        company: primaryCompanyId === null ? [] : [primaryCompanyId],
        email: emails.get(id) ?? [],
        signal: signals.get(id) ?? [],
      },
    };
  });
  const wanted = deals.reduce((sum, deal) => sum + Math.min(deal.ids.email.length, emailShare.each), 0);
  const fits = hasRoom && wanted <= emailShare.together;
  return { deals, emails: fits ? emailShare : null, isWhole: fits || !wantsEmails };
}

/** Reads at most a hundred contacts in 3 calls. */
export async function listTouchedContacts(
  ids: readonly string[],
  { crm }: Reader,
): Promise<readonly ListedContact[]> {
  if (ids.length === 0) return [];
  const [found, deals, signals] = await Promise.all([
    crm.readTraced('contact', ids),
    crm.readAssociations('contact', 'deal', ids),
    crm.readAssociations('contact', 'signal', ids),
  ]);
  return found.map(({ record, traces }) => ({
    record,
    traces,
    ids: { deal: deals.get(record.id) ?? [], signal: signals.get(record.id) ?? [] },
  }));
}
