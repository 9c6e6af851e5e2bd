import type { PreparedDeal } from '../prepared-deal.ts';

export const paused: PreparedDeal = {
  number: 9,
  story: {
    en: 'Paused, not rotten: the buyer named the month in which to come back.',
    fr: 'En pause, pas abandonnée : l’acheteuse a donné le mois où revenir.',
  },
  company: {
    name: 'Banque Hautecombe-Lys',
    domain: 'hautecombe-lys.fr',
    country: 'FR',
    city: 'Chambéry',
    language: 'fr',
    industry: 'BANKING',
    employees: 720,
  },
  owner: 'ines.cordonel',
  project: 'prévision de trésorerie',
  people: [
    {
      firstName: 'Bérangère',
      lastName: 'Clusaz',
      title: 'Responsable trésorerie',
      phone: '+33 1 99 00 59 91',
      client: 'outlook',
      role: 'CHAMPION',
    },
    {
      firstName: 'Régis',
      lastName: 'Aubertain',
      title: 'Directeur général adjoint',
      phone: '+33 1 99 00 59 92',
      client: 'outlook',
      role: 'DECISION_MAKER',
    },
  ],
  stages: [
    ['meeting', 109],
    ['qualified', 101],
    ['demo', 84],
    ['pilot', 66],
  ],
  amounts: [[58_000, 84]],
  closeDates: [[-95, 26]],
  nextStep: 'Reprendre contact après le vote du budget',
  mails: [
    {
      daysAgo: 66,
      hour: 10,
      from: 'us',
      subject: 'Pilote prévision',
      text: `Bonjour {to},

Le pilote est ouvert pour six semaines. Vos accès et le guide de prise en main sont joints.

Bonne journée,`,
    },
    {
      daysAgo: 47,
      hour: 9,
      from: 0,
      text: `Bonjour {to},

Les premiers résultats sont bons : l'écart de prévision à cinq jours est passé sous 4 %.

Bien à vous,`,
    },
    {
      daysAgo: 40,
      hour: 11,
      from: 1,
      text: `Bonjour {to},

Bérangère me dit du bien du pilote. Pouvez-vous nous adresser un compte rendu chiffré pour le comité de direction ?

Cordialement,`,
    },
    {
      daysAgo: 26,
      hour: 15,
      from: 0,
      text: `Bonjour {to},

Le pilote nous a convaincus, mais rien ne se décidera avant le vote du budget. Revenez vers moi en {m3}, nous reprendrons le sujet à ce moment-là.

Bien à vous,`,
    },
    {
      daysAgo: 26,
      hour: 16.5,
      from: 'us',
      text: `Bonjour {to}, c'est bien noté. Je vous rappelle en {m3}.`,
    },
  ],
  activities: [
    { type: 'meetings', daysAgo: 84, hour: 9, title: 'Démonstration' },
    { type: 'meetings', daysAgo: 45, hour: 13, title: 'Point d’étape du pilote' },
  ],
};
