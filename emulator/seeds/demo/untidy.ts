import type { SeedObject } from '../../seed.ts';
import { companies } from './companies.ts';
import { companyId, companyToObject, dealToObject, present } from './crm-objects.ts';
import { day, hour, toWorkday } from './days.ts';
import type { DemoDeal } from './deals.ts';
import type { Links } from './links.ts';
import { createUntidyContacts } from './untidy-contacts.ts';

/**
 * What real accounts are full of: people and companies that were typed in twice, business contacts under private
 * addresses, one opportunity as two deals.
 */
export function createUntidyRecords(deals: readonly DemoDeal[], now: number, links: Links): SeedObject[] {
  return [
    ...createUntidyContacts(now, links),
    ...secondCompanies.map((company, index) => companyObject(company, index, now)),
    ...secondDeals(deals, now).map((deal) => {
      links.add(['deals', deal.id], ['companies', companyId(deal.company)], true);
      for (const { id } of deal.contacts) links.add(['deals', deal.id], ['contacts', id]);
      return dealToObject(deal);
    }),
  ];
}

interface SecondCompany {
  readonly key: string;
  readonly name: string;
  /** Empty: the second entry has none. */
  readonly domain: string;
}

/** Under the name of another legal form, the domain as it was copied from the browser. */
const secondCompanies: readonly SecondCompany[] = [
  { key: 'sylvacode', name: 'SYLVACODE SAS', domain: 'www.sylvacode.fr' },
  { key: 'ledgerfold', name: 'Ledgerfold Ltd', domain: 'ledgerfold.co.uk' },
  { key: 'glenmorrow', name: 'Glenmorrow Bank plc', domain: '' },
];

function companyObject({ key, name, domain }: SecondCompany, index: number, now: number): SeedObject {
  const company = companies.find((one) => one.key === key);
  if (!company) throw new Error(`no company ${key}`);
  const original = companyToObject(company, now);
  return {
    ...original,
    id: String(24_030_000_101 + index * 13),
    properties: present({ ...original.properties, name, domain }),
  };
}

/** The first open deal in each language that has an amount, once more: a colleague did not look. */
function secondDeals(deals: readonly DemoDeal[], now: number): DemoDeal[] {
  return (['fr', 'en'] as const).flatMap((language, index): DemoDeal[] => {
    const original = deals.find(
      (deal) =>
        deal.outcome === 'open' &&
        deal.company.language === language &&
        deal.pipeline === 'new' &&
        deal.nextStep === null &&
        deal.amounts.length > 0 &&
        deal.contacts.length > 0,
    );
    if (!original) return [];
    const ago = (days: number) => toWorkday(now - days * day) + 15 * hour;
    const created = ago(30);
    return [
      {
        ...original,
        id: String(31_030_000_101 + index * 11),
        name: original.name.replace(' – ', ' - ').toLowerCase(),
        // One of the two went on to the demo and came back.
        stages: [
          { value: 'qualified', at: created },
          ...(index === 0
            ? ([
                { value: 'demo', at: ago(20) },
                { value: 'qualified', at: ago(9) },
              ] as const)
            : []),
        ],
        amounts: [{ value: original.amounts.at(-1)!.value, at: created }],
        closeDates: [{ value: original.closeDates.at(-1)!.value, at: created }],
      },
    ];
  });
}
