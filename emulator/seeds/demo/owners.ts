import type { SeedOwner } from '../../seed.ts';

/** The account's own people: three teams, twelve owners, all invented. */

export const vendor = {
  name: 'Valtherne',
  portalId: 146_208_337,
  domains: ['valtherne.com', 'valtherne.fr'],
} as const;

export const teams = [
  { id: '51820', name: 'Paris new business' },
  { id: '51821', name: 'London new business' },
  { id: '51822', name: 'Customer success' },
] as const;

export interface DemoOwner extends SeedOwner {
  readonly jobTitle: string;
  readonly phone: string;
  readonly manager: boolean;
}

const [paris, london, success] = teams;

function owner(
  number: number,
  name: readonly [firstName: string, lastName: string, mailbox: string],
  locale: string,
  teamId: string,
  job: readonly [jobTitle: string, phone: string],
  manager = false,
): DemoOwner {
  return {
    id: String(76_120_010 + number),
    userId: 58_440_100 + number * 3,
    firstName: name[0],
    lastName: name[1],
    email: `${name[2]}@valtherne.com`,
    locale,
    teamIds: [teamId],
    jobTitle: job[0],
    phone: job[1],
    manager,
    archived: false,
  };
}

// A table reads by its rows.
// prettier-ignore
export const owners: readonly DemoOwner[] = [
  owner(1, ['Hélène', 'Vasseroy', 'helene.vasseroy'], 'fr-FR', paris.id, ['Directrice commerciale France', '+33 1 99 00 41 10'], true),
  owner(2, ['Thibault', 'Marchadier', 'thibault.marchadier'], 'fr-FR', paris.id, [
    'Responsable grands comptes',
    '+33 1 99 00 41 12',
  ]),
  owner(3, ['Inès', 'Cordonel', 'ines.cordonel'], 'fr-FR', paris.id, [
    'Ingénieure commerciale',
    '+33 1 99 00 41 13',
  ]),
  owner(4, ['Yann', 'Le Guirec', 'yann.leguirec'], 'fr-FR', paris.id, [
    'Ingénieur commercial',
    '+33 6 39 98 14 07',
  ]),
  owner(5, ['Sarah', 'Benhamza', 'sarah.benhamza'], 'fr-FR', paris.id, [
    'Business developer',
    '+33 6 39 98 14 22',
  ]),
  owner(6, ['Alistair', 'Pemberley', 'alistair.pemberley'], 'en-GB', london.id, ['Sales Director, UK & Americas', '+44 20 7946 0321'], true),
  owner(7, ['Grace', 'Okonjoye', 'grace.okonjoye'], 'en-GB', london.id, [
    'Senior Account Executive',
    '+44 20 7946 0334',
  ]),
  owner(8, ['Declan', 'Farraghy', 'declan.farraghy'], 'en-IE', london.id, [
    'Account Executive',
    '+44 7700 900417',
  ]),
  owner(9, ['Priya', 'Ramanathal', 'priya.ramanathal'], 'en-GB', london.id, [
    'Account Executive',
    '+44 7700 900452',
  ]),
  owner(10, ['Mathilde', 'Grosvallet', 'mathilde.grosvallet'], 'fr-FR', success.id, ['Responsable succès client', '+33 1 99 00 41 30'], true),
  owner(11, ['Julien', 'Tessonnier', 'julien.tessonnier'], 'fr-FR', success.id, [
    'Chargé de clientèle',
    '+33 1 99 00 41 34',
  ]),
  owner(12, ['Rowan', 'Whitcombe', 'rowan.whitcombe'], 'en-GB', success.id, [
    'Customer Success Manager',
    '+44 20 7946 0358',
  ]),
];

/** Has left: some deals still carry the name, and nobody noticed. */
export const formerOwner: DemoOwner = {
  ...owner(14, ['Bastien', 'Lorcanet', 'bastien.lorcanet'], 'fr-FR', paris.id, [
    'Ingénieur commercial',
    '+33 6 39 98 14 31',
  ]),
  archived: true,
};

const frenchSellers = owners.slice(1, 5);
const englishSellers = owners.slice(6, 9);
const frenchSuccess = owners.slice(9, 11);
const englishSuccess = owners.slice(11, 12);

/** The seller of a company: one of the sales people who speak its language, in turn. */
export function sellerFor(language: 'fr' | 'en', index: number): DemoOwner {
  return atTurn(language === 'fr' ? frenchSellers : englishSellers, index);
}

export function successManagerFor(language: 'fr' | 'en', index: number): DemoOwner {
  return atTurn(language === 'fr' ? frenchSuccess : englishSuccess, index);
}

function atTurn(list: readonly DemoOwner[], index: number): DemoOwner {
  const chosen = list[index % list.length];
  if (!chosen) throw new Error('no owner to choose from');
  return chosen;
}

/** The owner as the portal keeps it: HubSpot's owners have no title and no telephone. */
export function ownerToSeed({
  id,
  userId,
  email,
  firstName,
  lastName,
  locale,
  teamIds,
  archived = false,
}: DemoOwner): SeedOwner {
  return { id, userId, email, firstName, lastName, locale, teamIds, archived };
}

/** The manager of each team, by team id: who gets the tasks. */
export const teamManagers: Readonly<Record<string, string>> = Object.fromEntries(
  owners.filter(({ manager }) => manager).flatMap(({ id, teamIds }) => teamIds.map((team) => [team, id])),
);
