import type { AuditInput } from '#core/audit/audited-deal.ts';
import { byId, compareIds, unique } from '#core/collections.ts';
import type { ContactDetails, DealDetails, EmailTrace } from '#core/deals/deal-details.ts';
import type { Signal } from '#core/signals/signal.ts';
import type { UseCaseContext } from '../context.ts';
import { newest } from '../load-contact.ts';
import { withoutOutdated } from '../scan/gather-deals.ts';

/** Of one deal; with 50 deals at once 5 calls each at most. */
const mostContacts = 10;
const mostEmails = 10;
const mostSignals = 500;

type Ids = ReadonlyMap<string, readonly string[]>;

/**
 * What stood beside closed deals, 50 at once: 4 calls for whose it is, and 1 per 100 contacts, emails and signals, 19 in
 * all at most. Of contacts and emails the first of each deal are read: what came first is what could be a sign.
 *
 * @param sources HubSpot's original source by deal id
 */
export async function gatherClosed(
  deals: readonly DealDetails[],
  sources: ReadonlyMap<string, string | null>,
  { crm, store }: Pick<UseCaseContext, 'crm' | 'store'>,
): Promise<readonly AuditInput[]> {
  const ids = deals.map(({ id }) => id);
  const [contactIds, emailIds, ownSignals] = await Promise.all([
    readOldest('contact', mostContacts),
    readOldest('email', mostEmails),
    crm.readAssociations('deal', 'signal', ids),
  ]);
  const wanted = valuesOf(contactIds);
  const [contacts, ofContacts, traces] = await Promise.all([
    wanted.length > 0 ? crm.readContactDetails(wanted) : [],
    wanted.length > 0 ? crm.readAssociations('contact', 'signal', wanted) : (new Map() as Ids),
    emailIds.size > 0 ? crm.readEmailTraces(valuesOf(emailIds)) : [],
  ]);
  const kept = newest(unique([...valuesOf(ownSignals), ...valuesOf(ofContacts)]), mostSignals);
  const stored = kept.length > 0 ? await store.readByContacts(wanted, kept) : [];
  const beside: Beside = {
    contactIds,
    emailIds,
    contacts: byId(contacts),
    traces: byId(traces),
    signals: withoutOutdated(stored, contacts),
  };
  return deals.map((deal) => toInput(deal, sources.get(deal.id) ?? null, beside));

  async function readOldest(type: 'contact' | 'email', most: number): Promise<Ids> {
    const found = await crm.readAssociations('deal', type, ids);
    return new Map([...found].map(([id, all]) => [id, [...all].sort(compareIds).slice(0, most)]));
  }
}

interface Beside {
  readonly contactIds: Ids;
  readonly emailIds: Ids;
  readonly contacts: ReadonlyMap<string, ContactDetails>;
  readonly traces: ReadonlyMap<string, EmailTrace>;
  readonly signals: readonly Signal[];
}

/** Of signals those on the deal, those that became it, and those of its contacts: which speak of it is judged later. */
function toInput(deal: DealDetails, source: string | null, beside: Beside): AuditInput {
  const { id } = deal;
  const contacts = (beside.contactIds.get(id) ?? []).flatMap((one) => beside.contacts.get(one) ?? []);
  const ownIds = new Set(contacts.map((contact) => contact.id));
  return {
    deal,
    contacts,
    signals: beside.signals.filter(
      ({ dealId, contactId, decision }) =>
        dealId === id ||
        (contactId !== null && ownIds.has(contactId)) ||
        (decision.state === 'accepted' && decision.dealId === id),
    ),
    emails: (beside.emailIds.get(id) ?? []).flatMap((one) => beside.traces.get(one) ?? []),
    source,
  };
}

function valuesOf(ids: Ids): readonly string[] {
  return unique([...ids.values()].flat());
}
