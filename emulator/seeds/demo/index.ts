import type { SeedAccount, SeedObject } from '../../seed.ts';
import { createActivities } from './activities.ts';
import { castThreads } from './casting.ts';
import { companies } from './companies.ts';
import { companyId, companyToObject, contactToObject, dealToObject } from './crm-objects.ts';
import { startOfDay } from './days.ts';
import { createDeals } from './deals.ts';
import type { DemoDeal } from './deals.ts';
import { threadToEmails } from './emails.ts';
import type { DemoEmail } from './emails.ts';
import { createLinks } from './links.ts';
import type { Links } from './links.ts';
import { formerOwner, owners, ownerToSeed, teams, vendor } from './owners.ts';
import { people } from './people.ts';
import { dealPipelines } from './pipelines.ts';
import { createPreparedRecords, preparedEmailCount } from './prepared/prepared-records.ts';
import { createProducts } from './products.ts';
import { createRandom, seedOf } from './random.ts';
import { createStage } from './thread-cast.ts';
import { createUntidyRecords } from './untidy.ts';

export const emailCount = 1_500;

/** The account with what its scripts know of every email, for the account's own tests. */
export interface DemoBuild {
  readonly account: SeedAccount;
  readonly deals: readonly DemoDeal[];
  /** In the order of the account's emails, without those of the prepared deals. */
  readonly emails: readonly DemoEmail[];
}

/**
 * A vendor of treasury software with 60 companies, 250 contacts, 400 deals and 1,500 emails of the two years before
 * `now` (epoch milliseconds, rounded down to the day); ten deals with companies and contacts of their own are written
 * by hand, three more were forgotten, and some records stand there twice. The same day gives the same account.
 */
export function createDemoSeed(now: number): SeedAccount {
  return buildDemo(now).account;
}

export function buildDemo(at: number): DemoBuild {
  const now = startOfDay(at);
  const deals = createDeals(createRandom(seedOf('deals')), now);
  const emails = createEmails(deals, now);
  const links = createLinks();
  linkRecords(links, deals);
  const emailObjects = emails.map((email, index) => emailToObject(links, email, index));
  const activities = createActivities(createRandom(seedOf('activities')), deals, now, links);
  const objects = [
    ...companies.map((company) => companyToObject(company, now)),
    ...people.map((person) => contactToObject(person, now)),
    ...deals.map(dealToObject),
    ...emailObjects,
    ...activities,
    ...createProducts(now),
    ...createUntidyRecords(deals, now, links),
    ...createPreparedRecords(now, links),
  ];
  return { account: { ...accountFrame(), objects, associations: links.list() }, deals, emails };
}

function accountFrame(): Omit<SeedAccount, 'objects' | 'associations'> {
  return {
    portalId: vendor.portalId,
    companyName: `${vendor.name} Group`,
    timeZone: 'Europe/Paris',
    currency: 'EUR',
    otherCurrencies: [
      { code: 'GBP', rate: 1.15 },
      { code: 'CHF', rate: 1.06 },
      { code: 'CAD', rate: 0.62 },
    ],
    ownDomains: vendor.domains,
    teams,
    owners: [...owners, formerOwner].map(ownerToSeed),
    dealPipelines,
  };
}

function createEmails(deals: readonly DemoDeal[], now: number): DemoEmail[] {
  const stage = createStage(createRandom(seedOf('threads')), deals, now);
  castThreads(stage, emailCount - preparedEmailCount);
  return stage.threads
    .flatMap((thread, number) => threadToEmails(thread, number, deals))
    .sort((a, b) => a.sentAt - b.sentAt || a.threadNumber - b.threadNumber);
}

function linkRecords(links: Links, deals: readonly DemoDeal[]): void {
  for (const person of people) {
    if (person.company) links.add(['contacts', person.id], ['companies', companyId(person.company)], true);
  }
  for (const deal of deals) {
    links.add(['deals', deal.id], ['companies', companyId(deal.company)], true);
    for (const contact of deal.contacts) links.add(['deals', deal.id], ['contacts', contact.id]);
  }
}

function emailToObject(links: Links, email: DemoEmail, index: number): SeedObject {
  const id = String(57_010_000_101 + index * 17);
  for (const contact of email.contacts) links.add(['emails', id], ['contacts', contact.id]);
  const { company } = email.thread.contact;
  if (company) links.add(['emails', id], ['companies', companyId(company)]);
  if (email.deal) links.add(['emails', id], ['deals', email.deal.id]);
  return { type: 'emails', id, createdAt: email.sentAt, properties: email.properties };
}
