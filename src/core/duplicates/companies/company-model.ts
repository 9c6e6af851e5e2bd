import { defineField, type Field, type LevelOf, type LinkageModel, type Pass } from '../linkage/model.ts';
import { ownLabel, type Domain } from '../text/domain.ts';
import { comparePhones, endOfNumber, phoneKey } from '../text/phone-number.ts';
import { compareCompanyNames, companyNameKey, type CompanyName } from './company-name.ts';
import type { ReadCompany } from './company.ts';

/** In the order of `companyNameOutcome`. Names of two words and more are rarely chosen twice. */
const name: Field<ReadCompany> = defineField({
  name: 'name',
  read: (company) => company.name,
  key: companyNameKey,
  compare: compareCompanyNames,
  grades: [
    { level: 'same', m: 0.7, u: 1e-4 },
    { level: 'alike', m: 0.15, u: 0.001 },
    { level: 'alike', m: 0.05, u: 0.001 },
    { level: 'differs', m: 0.1, u: 1 },
  ],
  chance: ({ words }: CompanyName) =>
    words.length > 1
      ? { typical: 1e-5, strength: 1_000, rarest: 1e-7 }
      : { typical: 3e-4, strength: 1_000, rarest: 1e-5 },
});

/** Two companies share a domain when they belong to one group: then several do, and only a like name makes a pair. */
const domain: Field<ReadCompany> = defineField({
  name: 'domain',
  read: (company) => company.domain,
  key: ({ registrable, host }: Domain) => (host === registrable ? registrable : `${registrable} ${host}`),
  compare: compareDomains,
  grades: [
    { level: 'same', m: 0.85, u: 1e-8 },
    { level: 'same', m: 0.85, u: 1e-8 },
    { level: 'alike', m: 0.05, u: 0.01 },
    { level: 'differs', m: 0.05, u: 1 },
  ],
  chance: () => ({ typical: 3e-9, strength: 1_000, rarest: 3e-9 }),
});

const country: Field<ReadCompany> = defineField({
  name: 'country',
  read: (company) => company.country,
  key: (code: string) => code,
  compare: () => 1,
  grades: [
    { level: 'same', m: 0.97, u: 0.3 },
    { level: 'differs', m: 0.03, u: 0.7 },
  ],
  chance: () => ({ typical: 0.3, strength: 20, rarest: 0.01 }),
});

const phone: Field<ReadCompany> = defineField({
  name: 'phone',
  read: (company) => company.phone,
  key: phoneKey,
  compare: comparePhones,
  grades: [
    { level: 'same', m: 0.6, u: 1e-6 },
    { level: 'alike', m: 0.1, u: 0.001 },
    { level: 'differs', m: 0.3, u: 1 },
  ],
  chance: () => ({ typical: 1e-6, strength: 1_000, rarest: 1e-6 }),
});

/** `shop.acme.fr` is `acme.fr`'s, `fr.acme.com` and `de.acme.com` may be two companies', `acme.fr` and `acme.com` one's. */
function compareDomains(a: Domain, b: Domain): number {
  if (a.registrable === b.registrable) return a.host === a.registrable || b.host === b.registrable ? 1 : 2;
  return ownLabel(a) === ownLabel(b) ? 2 : 3;
}

const byName = (company: ReadCompany) => company.name?.joined ?? '';
const prefixLength = 6;

const passes: readonly Pass<ReadCompany>[] = [
  { key: (company) => company.domain?.registrable ?? null, order: byName },
  { key: (company) => company.domain && ownLabel(company.domain), order: byName },
  { key: (company) => company.name?.joined ?? null, order: (company) => company.domain?.host ?? '' },
  { key: (company) => company.name?.joined.slice(0, prefixLength) ?? null, order: byName },
  { key: (company) => company.phone && endOfNumber(company.phone), order: byName },
];

export const companyModel: LinkageModel<ReadCompany> = {
  fields: [name, domain, country, phone],
  passes,
  duplicateRate: 0.05,
  isProof,
  isContradiction: (levelOf) => levelOf('country') === 'differs',
};

/** A name alone is no proof, however rare: two offices of one name may be two customers. */
function isProof(levelOf: LevelOf): boolean {
  if (levelOf('domain') === 'same') return true;
  const others = [levelOf('domain'), levelOf('phone')];
  return levelOf('name') !== 'differs' && others.some((level) => level === 'same' || level === 'alike');
}
