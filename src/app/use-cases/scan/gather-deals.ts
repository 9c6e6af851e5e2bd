import { byId, unique } from '#core/collections.ts';
import type { EmailTrace } from '#core/deals/deal-details.ts';
import { parseLedger } from '#core/plan/ledger.ts';
import type { ContactRecord } from '#core/records.ts';
import type { Signal } from '#core/signals/signal.ts';
import type { ListedDeal } from '#crm/record-pages.ts';
import { isOutdated } from '../contact-state.ts';
import type { UseCaseContext } from '../context.ts';
import { newest } from '../load-contact.ts';
import type { DealReading } from './checks.ts';
import { fairShare, type Share } from './fair-share.ts';
import { readSiblings } from './read-siblings.ts';

type Reader = Pick<UseCaseContext, 'crm' | 'store'>;

/** How much is read beside the deals themselves. */
export interface DealLimits {
  readonly contacts: Share;
  readonly signals: number;
  /** Null: no emails. */
  readonly emails: Share | null;
  /** Open deals of the same company; 0: none. */
  readonly siblings: number;
}

/**
 * What the rules look at, of many deals at once: 1 call for whose the signals are, and 1 per 100 contacts, signals and
 * emails; with siblings 1 more and 1 per 100. Of a closed deal nothing else is read, as no rule about one needs it.
 */
export async function gatherDeals(
  found: readonly ListedDeal[],
  { crm, store }: Reader,
  limits: DealLimits,
): Promise<readonly DealReading[]> {
  const open = found.filter(({ record }) => !record.isClosed);
  const contactIds = shareById(open, 'contact', limits.contacts);
  const emailIds = limits.emails && shareById(open, 'email', limits.emails);
  const wanted = unique([...contactIds.values()].flat());
  const [contacts, ofContacts, emails, siblings] = await Promise.all([
    wanted.length > 0 ? crm.readContactDetails(wanted) : [],
    wanted.length > 0 ? crm.readAssociations('contact', 'signal', wanted) : noIds,
    emailIds && readEmails(unique([...emailIds.values()].flat()), crm),
    limits.siblings > 0 ? readSiblings(open, found, crm, limits.siblings) : null,
  ]);
  const signalIds = unique([...open.flatMap(({ ids }) => ids.signal), ...[...ofContacts.values()].flat()]);
  const kept = newest(signalIds, limits.signals);
  const stored = kept.length > 0 ? await store.readByContacts(wanted, kept) : [];
  const signals = withoutOutdated(stored, contacts);
  const contactsById = byId(contacts);
  return found.map(({ record: deal, ids }): DealReading => {
    const own = (contactIds.get(deal.id) ?? []).flatMap((id) => contactsById.get(id) ?? []);
    return {
      deal,
      contacts: own,
      companyIds: ids.company,
      companies: null,
      signals: deal.isClosed ? [] : signalsAbout(deal.id, own, signals),
      emails: emails && (emailIds?.get(deal.id) ?? []).flatMap((id) => emails.get(id) ?? []),
      siblings: siblings && (siblings.get(deal.primaryCompanyId ?? '') ?? []),
    };
  });
}

/** Ids to read for each deal. */
function shareById(
  deals: readonly ListedDeal[],
  type: 'contact' | 'email',
  share: Share,
): ReadonlyMap<string, readonly string[]> {
  const lists = fairShare(
    deals.map(({ ids }) => ids[type]),
    share,
  );
  return new Map(deals.map(({ record }, at) => [record.id, lists[at] ?? []]));
}

const noIds: ReadonlyMap<string, readonly string[]> = new Map();

async function readEmails(
  ids: readonly string[],
  crm: Reader['crm'],
): Promise<ReadonlyMap<string, EmailTrace>> {
  return byId(ids.length > 0 ? await crm.readEmailTraces(ids) : []);
}

/** Signals of an earlier reading of their email are none. */
export function withoutOutdated(
  signals: readonly Signal[],
  contacts: readonly ContactRecord[],
): readonly Signal[] {
  const ledgers = new Map(contacts.map(({ id, scoredEmailIds }) => [id, parseLedger(scoredEmailIds)]));
  const none = parseLedger([]);
  return signals.filter((signal) => !isOutdated(signal, ledgers.get(signal.contactId ?? '') ?? none));
}

function signalsAbout(
  id: string,
  contacts: readonly ContactRecord[],
  signals: readonly Signal[],
): readonly Signal[] {
  const contactIds = new Set(contacts.map((contact) => contact.id));
  return signals.filter(({ dealId, contactId, decision }) => {
    if (dealId === id || (contactId !== null && contactIds.has(contactId))) return true;
    return decision.state === 'accepted' && decision.dealId === id;
  });
}
