import type { SeedObject } from '../../seed.ts';
import type { Random } from '../demo/random.ts';
import { sourceOf } from '../sources.ts';
import { companyDomain } from './companies.ts';
import { scaleId } from './ids.ts';
import { withoutGaps } from './without-gaps.ts';
import { cities, firstNames, jobTitles, lastNameEndings, lastNameStems, privateDomains } from './words.ts';

const day = 86_400_000;

/** Each company has the same number of contacts, one after the other. */
export const companyOfContact = (number: number, companies: number): number => number % companies;

/** One contact in 100 is the one before once more, under a private address: a duplicate by name and phone. */
export function scaleContact(
  random: Random,
  number: number,
  companies: number,
  ownerIds: readonly string[],
  now: number,
): SeedObject {
  const isDouble = number % 100 === 99 && number >= companies;
  const person = isDouble ? number - companies : number;
  const firstName = firstNames[person % firstNames.length]!;
  const lastName = `${lastNameStems[(person >> 4) % lastNameStems.length]!}${lastNameEndings[(person >> 9) % lastNameEndings.length]!}`;
  const domain = isDouble ? random.pick(privateDomains) : companyDomain(companyOfContact(number, companies));
  return {
    type: 'contacts',
    id: scaleId('contacts', number),
    createdAt: now - random.int(1, 1_500) * day,
    properties: withoutGaps({
      firstname: firstName,
      lastname: lastName,
      email: `${asciiOf(firstName)}.${asciiOf(lastName)}.${number}@${domain}`,
      jobtitle: random.chance(0.18) ? '' : random.pick(jobTitles),
      phone: random.chance(0.35) ? '' : `+33 1 99 ${digits(person)}`,
      country: random.pick(cities).country,
      lifecyclestage: random.pick(['lead', 'opportunity', 'customer', 'other']),
      hubspot_owner_id: random.chance(0.07) ? '' : random.pick(ownerIds),
      hs_email_hard_bounce_reason_enum: random.chance(0.02) ? 'UNKNOWN_USER' : '',
      hs_analytics_source: sourceOf(number),
    }),
  };
}

function asciiOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z-]/g, '')
    .toLowerCase();
}

/** Six digits in pairs, one number of its own for each person. */
function digits(person: number): string {
  const six = String(person % 1_000_000).padStart(6, '0');
  return `${six.slice(0, 2)} ${six.slice(2, 4)} ${six.slice(4)}`;
}
