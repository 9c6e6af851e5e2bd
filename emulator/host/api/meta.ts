import type { PortalAccount } from '../../portal.contract.ts';
import { appId } from '../../app-id.ts';
import { demoHighlights } from '../../seeds/demo/highlights.ts';
import type { CardDeclaration } from '../cards/find-cards.ts';
import type { PageDeclaration } from '../cards/find-page.ts';
import { callCrm, readRecords } from './crm-access.ts';

export interface MetaOwner {
  readonly id: string;
  readonly userId: number;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

export interface MetaHighlight {
  readonly type: 'contacts' | 'deals';
  readonly id: string;
  readonly name: string;
  readonly why: { readonly en: string; readonly fr: string };
}

/** A page of the app, without what only the server needs to know of it. */
export type MetaExtension = Omit<PageDeclaration, 'entryFile'>;

/** What every page of the portal needs to know. Times are epoch milliseconds of the portal's clock. */
export interface Meta {
  readonly portalId: number;
  readonly appId: number;
  readonly timeZone: string;
  readonly currency: string;
  readonly now: number;
  readonly owners: readonly MetaOwner[];
  readonly cards: readonly Omit<CardDeclaration, 'entryFile'>[];
  /** The installed app's page and settings; null where the project has none. */
  readonly page: MetaExtension | null;
  readonly settings: MetaExtension | null;
  readonly functions: readonly string[];
  readonly highlights: readonly MetaHighlight[];
  readonly counts: Readonly<Record<'contacts' | 'companies' | 'deals' | 'emails', number>>;
}

export interface Installed {
  readonly cards: readonly CardDeclaration[];
  readonly page: PageDeclaration | null;
  readonly settings: PageDeclaration | null;
}

export async function readMeta(portal: PortalAccount, { cards, page, settings }: Installed): Promise<Meta> {
  const [account, owners, highlights, ...counts] = await Promise.all([
    callCrm<{ timeZone: string; companyCurrency: string }>(portal, 'GET', '/account-info/v3/details'),
    callCrm<{ results: MetaOwner[] }>(portal, 'GET', '/crm/v3/owners?limit=100'),
    existingHighlights(portal),
    ...(['contacts', 'companies', 'deals', 'emails'] as const).map((type) => countRecords(portal, type)),
  ]);
  const [contacts = 0, companies = 0, deals = 0, emails = 0] = counts;
  return {
    portalId: portal.portalId,
    appId,
    timeZone: account.timeZone,
    currency: account.companyCurrency,
    now: portal.clock.now(),
    owners: owners.results.map((owner) => ({ ...owner, teams: owner.teams ?? [] })),
    cards: cards.map(({ uid, name, location, objectTypes }) => ({ uid, name, location, objectTypes })),
    page: page && { uid: page.uid, name: page.name },
    settings: settings && { uid: settings.uid, name: settings.name },
    functions: portal.functions.list(),
    highlights,
    counts: { contacts, companies, deals, emails },
  };
}

async function countRecords(portal: PortalAccount, type: string): Promise<number> {
  const answer = await callCrm<{ total: number }>(portal, 'POST', `/crm/v3/objects/${type}/search`, {
    limit: 1,
  });
  return answer.total;
}

/** Only the highlights whose records this portal holds: another seed has none of them. */
async function existingHighlights(portal: PortalAccount): Promise<MetaHighlight[]> {
  const idsOf = (type: string) => demoHighlights.filter((each) => each.type === type).map((each) => each.id);
  const [contacts, deals] = await Promise.all([
    readRecords(portal, 'contacts', idsOf('contacts'), ['email']),
    readRecords(portal, 'deals', idsOf('deals'), ['dealname']),
  ]);
  const present = {
    contacts: new Set(contacts.map((record) => record.id)),
    deals: new Set(deals.map((record) => record.id)),
  };
  return demoHighlights.filter((each) => present[each.type].has(each.id));
}
