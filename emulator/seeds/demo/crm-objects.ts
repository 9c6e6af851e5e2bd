import type { SeedObject } from '../../seed.ts';
import { sourceOf } from '../sources.ts';
import { companies, countryName, industryOf } from './companies.ts';
import type { DemoCompany } from './companies.ts';
import { ownerFor } from './casting-owner.ts';
import { day, hour, iso } from './days.ts';
import type { Entry } from './deal-history.ts';
import type { DemoDeal } from './deals.ts';
import { formerOwner } from './owners.ts';
import { doubleEntryIds } from './people.ts';
import type { DemoPerson } from './people.ts';
import { pipelineId, stageId } from './pipelines.ts';

/** Companies, contacts and deals as HubSpot stores them, with the gaps that real accounts have. */

export const companyId = (company: DemoCompany): string =>
  String(24_010_000_101 + companies.indexOf(company) * 13);

const numberOf = (id: string): number => Number(id) % 10_000;

export function companyToObject(company: DemoCompany, now: number): SeedObject {
  const number = companies.indexOf(company);
  const createdAt = now - Math.max(731 + number * 3, (company.customerSince ?? 0) + 60) * day + 9 * hour;
  return {
    type: 'companies',
    id: companyId(company),
    createdAt,
    properties: present({
      name: company.name,
      domain: company.domain,
      city: company.city,
      country: countryName[company.country],
      industry: number % 11 === 4 ? '' : industryOf[company.sector],
      numberofemployees: number % 9 === 7 ? '' : String(company.employees),
      annualrevenue: number % 4 === 1 ? '' : String(company.employees * 165_000),
      lifecyclestage: lifecycle(company),
      hubspot_owner_id: number % 17 === 12 ? '' : ownerFor(company, company.status === 'customer').id,
      description: description(company),
    }),
  };
}

function description({ status, plan, customerSince, language }: DemoCompany): string {
  if (status !== 'customer' || plan === null || customerSince === null) return '';
  const shown = language === 'en' && plan === 'Essentiel' ? 'Team' : plan;
  return language === 'fr' ? `Client, offre ${shown}` : `Customer on the ${shown} plan`;
}

const lifecycle = ({ status, employees }: DemoCompany): string =>
  status === 'customer'
    ? 'customer'
    : status === 'former'
      ? 'other'
      : employees > 100
        ? 'opportunity'
        : 'lead';

export function contactToObject(person: DemoPerson, now: number): SeedObject {
  const number = numberOf(person.id);
  const { company } = person;
  const isDouble = doubleEntryIds.has(person.id);
  const owner = company ? ownerFor(company, company.status === 'customer') : null;
  return {
    type: 'contacts',
    id: person.id,
    createdAt: now - (735 + (number % 400)) * day + 11 * hour,
    properties: present({
      firstname: person.firstName,
      lastname: person.lastName,
      email: person.email,
      jobtitle: number % 12 === 5 ? '' : person.title,
      phone: number % 8 === 3 && !isDouble ? '' : person.phone,
      company: person.companyName,
      city: company?.city ?? '',
      country: company ? countryName[company.country] : '',
      hs_language: person.language,
      lifecyclestage: contactLifecycle(person, number),
      hubspot_owner_id: owner && number % 19 !== 8 ? owner.id : '',
      hs_analytics_source: sourceOf(number),
    }),
  };
}

/** One contact in fifteen of a customer still counts as a lead. */
function contactLifecycle({ company }: DemoPerson, number: number): string {
  if (!company) return 'other';
  if (company.status === 'customer' && number % 15 === 2) return 'lead';
  return lifecycle(company);
}

export function dealToObject(deal: DemoDeal): SeedObject {
  const number = numberOf(deal.id);
  const stages = deal.stages.map(({ value, at }) => ({ value: stageId(deal.pipeline, value), at }));
  const amounts = deal.amounts.map(({ value, at }) => ({ value: String(value), at }));
  const closeDates = deal.closeDates.map(({ value, at }) => ({ value: iso(value), at }));
  const last = (entries: readonly Entry<string>[]): string => entries.at(-1)?.value ?? '';
  return {
    type: 'deals',
    id: deal.id,
    createdAt: deal.stages[0]?.at ?? 0,
    properties: present({
      dealname: deal.name,
      pipeline: pipelineId[deal.pipeline],
      dealstage: last(stages),
      amount: last(amounts),
      deal_currency_code: number % 53 === 20 ? '' : deal.currency,
      closedate: last(closeDates),
      dealtype: number % 29 === 6 ? '' : deal.pipeline === 'new' ? 'newbusiness' : 'existingbusiness',
      hubspot_owner_id: dealOwnerId(deal, number),
      closed_lost_reason: deal.lostReason ?? '',
      hs_next_step: deal.nextStep ?? '',
      hs_analytics_source: sourceOf(number),
    }),
    history: {
      dealstage: stages,
      closedate: closeDates,
      ...(amounts.length > 0 ? { amount: amounts } : {}),
    },
  };
}

/** One deal in 37 has no owner, and as many still have one who has left. */
function dealOwnerId(deal: DemoDeal, number: number): string {
  if (number % 37 === 9) return '';
  return number % 37 === 21 ? formerOwner.id : deal.owner.id;
}

/** HubSpot knows no empty property: what is empty is left out. */
export function present(properties: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== ''));
}
