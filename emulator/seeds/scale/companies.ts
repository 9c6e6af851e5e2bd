import type { SeedObject } from '../../seed.ts';
import type { Random } from '../demo/random.ts';
import { scaleId } from './ids.ts';
import { withoutGaps } from './without-gaps.ts';
import { cities, companyStems, industries, legalForms } from './words.ts';

const day = 86_400_000;

/** One company in 200 has the mail domain of the one before it: a duplicate by domain. */
export const companyDomain = (number: number): string =>
  `company-${number % 200 === 199 ? number - 1 : number}.example`;

export function scaleCompany(
  random: Random,
  number: number,
  ownerIds: readonly string[],
  now: number,
): SeedObject {
  const city = random.pick(cities);
  return {
    type: 'companies',
    id: scaleId('companies', number),
    createdAt: now - random.int(740, 2_000) * day,
    properties: withoutGaps({
      name: `${random.pick(companyStems)} ${number} ${random.pick(legalForms)}`,
      domain: random.chance(0.04) ? '' : companyDomain(number),
      city: city.name,
      country: random.chance(0.1) ? '' : city.country,
      industry: random.chance(0.15) ? '' : random.pick(industries),
      numberofemployees: random.chance(0.2) ? '' : String(random.int(5, 4_000)),
      lifecyclestage: random.pick(['lead', 'opportunity', 'customer', 'other']),
      hubspot_owner_id: random.chance(0.06) ? '' : random.pick(ownerIds),
    }),
  };
}
