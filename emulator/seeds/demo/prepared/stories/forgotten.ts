import type { PreparedDeal } from '../prepared-deal.ts';

/** Open deals that nobody has touched for months and that nobody has closed: what a weekly review lets go. No mail. */
export const forgotten: readonly PreparedDeal[] = [
  {
    number: 11,
    story: {
      en: 'Forgotten: seven months old, the close date two months past, and no word for longer still.',
      fr: 'Oubliée : sept mois d’âge, date de clôture passée depuis deux mois, silence depuis plus longtemps encore.',
    },
    company: {
      name: 'Tanglewood Cold Stores',
      domain: 'tanglewood-coldstores.co.uk',
      country: 'GB',
      city: 'Grimsby',
      language: 'en',
      industry: 'WAREHOUSING',
      employees: 310,
    },
    owner: 'grace.okonjoye',
    project: 'payment approvals',
    people: [
      {
        firstName: 'Denise',
        lastName: 'Harkaway',
        title: 'Financial Controller',
        phone: '+44 20 7946 0711',
        client: 'outlook',
      },
    ],
    stages: [
      ['meeting', 214],
      ['qualified', 205],
      ['demo', 188],
      ['proposal', 169],
    ],
    amounts: [[38_500, 169]],
    closeDates: [
      [110, 169],
      [64, 140],
    ],
    mails: [],
    activities: [
      { type: 'meetings', daysAgo: 188, hour: 10, title: 'Demo of the approvals' },
      {
        type: 'calls',
        daysAgo: 141,
        hour: 15,
        title: 'Where does it stand',
        body: 'No budget before spring, will call back.',
      },
    ],
  },
  {
    number: 12,
    story: {
      en: 'Forgotten: five months in one stage, and the contact has left the company.',
      fr: 'Oubliée : cinq mois dans la même étape, et l’interlocutrice a quitté l’entreprise.',
    },
    company: {
      name: 'Brumaire Literie',
      domain: 'brumaire-literie.fr',
      country: 'FR',
      city: 'Cholet',
      language: 'fr',
      industry: 'FURNITURE',
      employees: 145,
    },
    owner: 'ines.cordonel',
    project: 'rapprochement bancaire',
    people: [
      {
        firstName: 'Solène',
        lastName: 'Pradignac',
        title: 'Responsable comptable',
        phone: '+33 1 99 00 47 12',
        client: 'outlook',
      },
    ],
    stages: [
      ['meeting', 198],
      ['qualified', 181],
      ['demo', 152],
    ],
    amounts: [[21_000, 181]],
    closeDates: [[75, 181]],
    mails: [],
    activities: [
      { type: 'meetings', daysAgo: 152, hour: 9, title: 'Démonstration' },
      {
        type: 'notes',
        daysAgo: 118,
        hour: 11,
        title: 'Le standard indique que Mme Pradignac ne fait plus partie de la société.',
      },
    ],
  },
  {
    number: 13,
    story: {
      en: 'Forgotten: a proposal that was never answered, whose close date was put off twice and passed.',
      fr: 'Oubliée : une proposition restée sans réponse, dont la date de clôture a été repoussée deux fois, puis dépassée.',
    },
    company: {
      name: 'Marlinspike Freight',
      domain: 'marlinspike-freight.com',
      country: 'US',
      city: 'Duluth',
      language: 'en',
      industry: 'MARITIME',
      employees: 520,
    },
    owner: 'priya.ramanathal',
    project: 'group treasury',
    people: [
      {
        firstName: 'Curtis',
        lastName: 'Vanderhoop',
        title: 'Treasurer',
        phone: '+1 218-555-0173',
        client: 'gmail',
        role: 'CHAMPION',
      },
    ],
    stages: [
      ['meeting', 243],
      ['qualified', 230],
      ['demo', 212],
      ['proposal', 190],
    ],
    amounts: [[96_000, 190]],
    closeDates: [
      [140, 190],
      [95, 150],
      [50, 112],
    ],
    mails: [],
    activities: [
      { type: 'meetings', daysAgo: 212, hour: 16, title: 'Demo for the treasury team' },
      {
        type: 'calls',
        daysAgo: 128,
        hour: 17,
        title: 'Chasing the proposal',
        body: 'Left a second voicemail.',
      },
    ],
  },
];
