import type { SeedObject } from '../../../seed.ts';
import { countryName, currencyOf } from '../companies.ts';
import { present } from '../crm-objects.ts';
import { day, iso } from '../days.ts';
import type { Links } from '../links.ts';
import { owners } from '../owners.ts';
import type { DemoOwner } from '../owners.ts';
import { pipelineId, stageId } from '../pipelines.ts';
import { preparedStories } from '../prepared-deals.ts';
import { preparedActivities } from './prepared-activities.ts';
import type { PreparedDeal } from './prepared-deal.ts';
import { workMoment } from './prepared-days.ts';
import { preparedId } from './prepared-ids.ts';
import { otherSide, preparedAddress, preparedEmails } from './prepared-mail.ts';
import { forgotten } from './stories/forgotten.ts';

export const preparedEmailCount = preparedStories.reduce((sum, { mails }) => sum + mails.length, 0);

/** All records of the ten prepared deals and of the forgotten ones, and how they belong together. `now` is a midnight, UTC. */
export function createPreparedRecords(now: number, links: Links): SeedObject[] {
  return [...preparedStories, ...forgotten].flatMap((deal) => {
    const owner = ownerOf(deal);
    const activities = preparedActivities(deal, owner, now);
    const emails = preparedEmails(deal, owner, now);
    link(deal, activities, links);
    return [
      companyObject(deal, owner, now),
      ...contactObjects(deal, owner, now),
      dealObject(deal, owner, now),
      ...emails,
      ...activities,
    ];
  });
}

function ownerOf({ owner: mailbox }: PreparedDeal): DemoOwner {
  const owner = owners.find(({ email }) => email.startsWith(`${mailbox}@`));
  if (!owner) throw new Error(`no owner ${mailbox}`);
  return owner;
}

function companyObject({ number, company }: PreparedDeal, owner: DemoOwner, now: number): SeedObject {
  return {
    type: 'companies',
    id: preparedId('companies', number),
    createdAt: now - 400 * day,
    properties: present({
      name: company.name,
      domain: company.domain,
      city: company.city,
      country: countryName[company.country],
      industry: company.industry,
      numberofemployees: company.employees === 0 ? '' : String(company.employees),
      lifecyclestage: 'opportunity',
      hubspot_owner_id: owner.id,
    }),
  };
}

function contactObjects(deal: PreparedDeal, owner: DemoOwner, now: number): SeedObject[] {
  const { company, number } = deal;
  return deal.people.map((person, index) => ({
    type: 'contacts',
    id: preparedId('contacts', number, index),
    createdAt: now - 200 * day,
    properties: present({
      firstname: person.firstName,
      lastname: person.lastName,
      email: preparedAddress(person, company.domain),
      jobtitle: person.isBare ? '' : person.title,
      phone: person.isBare ? '' : person.phone,
      company: company.name,
      country: countryName[company.country],
      hs_language: company.language,
      hs_buying_role: person.role ?? '',
      lifecyclestage: 'opportunity',
      hubspot_owner_id: owner.id,
    }),
  }));
}

function dealObject(deal: PreparedDeal, owner: DemoOwner, now: number): SeedObject {
  const at = (daysAgo: number) => workMoment(now, daysAgo, 10);
  const dealstage = deal.stages.map(([key, daysAgo]) => ({ value: stageId('new', key), at: at(daysAgo) }));
  const amount = deal.amounts.map(([value, daysAgo]) => ({ value: String(value), at: at(daysAgo) }));
  const closedate = deal.closeDates.map(([close, daysAgo]) => ({
    value: iso(now - close * day),
    at: at(daysAgo),
  }));
  return {
    type: 'deals',
    id: preparedId('deals', deal.number),
    createdAt: dealstage[0]!.at,
    properties: present({
      dealname: `${deal.company.name} – ${deal.project}`,
      pipeline: pipelineId.new,
      dealstage: dealstage.at(-1)!.value,
      amount: amount.at(-1)?.value ?? '',
      deal_currency_code: currencyOf[deal.company.country],
      closedate: closedate.at(-1)?.value ?? '',
      dealtype: 'newbusiness',
      hubspot_owner_id: owner.id,
      hs_next_step: deal.nextStep ?? '',
    }),
    history: {
      dealstage,
      ...(amount.length > 0 ? { amount } : {}),
      ...(closedate.length > 0 ? { closedate } : {}),
    },
  };
}

/** Contacts and activities belong to the deal and to its company; each mail to the one who wrote or got it. */
function link(deal: PreparedDeal, activities: readonly SeedObject[], links: Links): void {
  const { number } = deal;
  const [itsDeal, company] = [preparedId('deals', number), preparedId('companies', number)];
  const contact = (index: number) => ['contacts', preparedId('contacts', number, index)] as const;
  links.add(['deals', itsDeal], ['companies', company], true);
  for (const index of deal.people.keys()) {
    links.add(contact(index), ['companies', company], true);
    links.add(['deals', itsDeal], contact(index));
  }
  const add = (from: readonly [SeedObject['type'], string], person: number) => {
    links.add(from, ['deals', itsDeal]);
    links.add(from, ['companies', company]);
    links.add(from, contact(person));
  };
  for (const { type, id } of activities) add([type, id], 0);
  for (const [index, mail] of deal.mails.entries()) {
    add(['emails', preparedId('emails', number, index)], otherSide(mail));
  }
}
