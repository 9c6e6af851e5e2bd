import type { SeedAccount, SeedAssociation, SeedObject, SeedObjectType } from '../../seed.ts';
import { createRandom, seedOf } from '../demo/random.ts';
import type { Random } from '../demo/random.ts';
import { dealPipelines } from '../demo/pipelines.ts';
import { scaleEmail, scaleMeeting, scaleTask } from './activities.ts';
import { scaleCompany } from './companies.ts';
import { companyOfContact, scaleContact } from './contacts.ts';
import { scaleDeal } from './deals.ts';
import { scaleId } from './ids.ts';
import type { ScaleType } from './ids.ts';
import { scaleOwners, scaleTeam } from './owners.ts';
import { fullScale } from './sizes.ts';
import type { ScaleSizes } from './sizes.ts';

/**
 * An account of any size for load tests: plain records with the gaps, duplicates and histories of real ones. The same
 * sizes and `now` (epoch milliseconds) give the same account.
 */
export function createScaleSeed(now: number, sizes: ScaleSizes = fullScale): SeedAccount {
  return {
    portalId: 139_000_777,
    companyName: 'Load test',
    timeZone: 'Europe/Paris',
    currency: 'EUR',
    otherCurrencies: [{ code: 'GBP', rate: 1.15 }],
    ownDomains: ['seller.example'],
    teams: [scaleTeam],
    owners: scaleOwners,
    dealPipelines: [dealPipelines[0]!],
    objects: createObjects(sizes, now),
    associations: createAssociations(sizes),
  };
}

function createObjects(sizes: ScaleSizes, now: number): SeedObject[] {
  const ownerIds = scaleOwners.map(({ id }) => id);
  const makers: Readonly<Record<ScaleType, (random: Random, number: number) => SeedObject>> = {
    companies: (random, number) => scaleCompany(random, number, ownerIds, now),
    contacts: (random, number) => scaleContact(random, number, sizes.companies, ownerIds, now),
    deals: (random, number) => scaleDeal(random, number, ownerIds, now),
    emails: (random, number) => scaleEmail(random, number, now),
    meetings: (random, number) => scaleMeeting(random, number, now),
    tasks: (random, number) => scaleTask(random, number, now),
  };
  const objects: SeedObject[] = [];
  for (const type of ['companies', 'deals', 'contacts', 'emails', 'meetings', 'tasks'] as const) {
    const random = createRandom(seedOf(`scale ${type}`));
    for (let number = 0; number < sizes[type]; number += 1) objects.push(makers[type](random, number));
  }
  return objects;
}

type End = readonly [type: ScaleType & SeedObjectType, number: number];

/** Contacts and deals belong to companies, deals to one or two contacts of theirs, activities to a deal and a contact. */
function createAssociations(sizes: ScaleSizes): SeedAssociation[] {
  const associations: SeedAssociation[] = [];
  const add = ([fromType, from]: End, [toType, to]: End, primary = false) =>
    associations.push({
      from: { type: fromType, id: scaleId(fromType, from) },
      to: { type: toType, id: scaleId(toType, to) },
      ...(primary ? { primary } : {}),
    });
  for (let contact = 0; contact < sizes.contacts; contact += 1) {
    add(['contacts', contact], ['companies', companyOfContact(contact, sizes.companies)], true);
  }
  for (let deal = 0; deal < sizes.deals; deal += 1) {
    const company = deal % sizes.companies;
    if (deal % 50 !== 7) add(['deals', deal], ['companies', company], true);
    for (let turn = 0; turn < (deal % 10) % 3; turn += 1) {
      const contact = company + turn * sizes.companies;
      if (contact < sizes.contacts) add(['deals', deal], ['contacts', contact]);
    }
  }
  for (const type of ['emails', 'meetings', 'tasks'] as const) {
    for (let number = 0; number < sizes[type]; number += 1) {
      const deal = (number * 7) % sizes.deals;
      add([type, number], ['deals', deal]);
      add([type, number], ['contacts', (deal % sizes.companies) % sizes.contacts]);
    }
  }
  return associations;
}
