import type { PreparedDeal } from '../prepared-deal.ts';

export const meetingAhead: PreparedDeal = {
  number: 3,
  story: {
    en: 'Looks stalled, is not: nine weeks in the proposal stage, and the decision meeting stands in the calendar.',
    fr: 'Paraît à l’arrêt, ne l’est pas : neuf semaines en proposition, et le comité de décision est à l’agenda.',
  },
  company: {
    name: 'Coopérative Valdoré',
    domain: 'valdore.coop',
    country: 'FR',
    city: 'Angoulême',
    language: 'fr',
    industry: 'FOOD_PRODUCTION',
    employees: 900,
  },
  owner: 'thibault.marchadier',
  project: 'paiements fournisseurs',
  people: [
    {
      firstName: 'Armelle',
      lastName: 'Poulvard',
      title: 'Directrice financière',
      phone: '+33 1 99 00 53 31',
      client: 'outlook',
      role: 'DECISION_MAKER',
    },
    {
      firstName: 'Josselin',
      lastName: 'Bretaudière',
      title: 'Responsable comptable',
      phone: '+33 6 39 98 53 32',
      client: 'gmail',
    },
  ],
  stages: [
    ['meeting', 104],
    ['qualified', 97],
    ['demo', 82],
    ['proposal', 62],
  ],
  amounts: [[61_500, 62]],
  closeDates: [[-26, 62]],
  nextStep: 'Comité de décision',
  mails: [
    {
      daysAgo: 61,
      hour: 9,
      from: 'us',
      subject: 'Proposition paiements fournisseurs',
      text: `Bonjour {to},

Voici notre proposition, avec le calendrier de reprise des 1 200 fournisseurs.

Bien à vous,`,
    },
    {
      daysAgo: 56,
      hour: 10,
      from: 1,
      text: `Bonjour {to}, bien reçu. Je fais le tour des sites avec Armelle avant de revenir vers vous.`,
    },
    {
      daysAgo: 33,
      hour: 15,
      from: 0,
      text: `Bonjour {to},

La tournée des sites est finie, les retours sont bons. Le conseil des coopérateurs ne se réunit qu'une fois par trimestre : j'ai inscrit le sujet et je vous y attends pour répondre aux questions. L'invitation part aujourd'hui.

Bien cordialement,`,
    },
  ],
  activities: [
    { type: 'meetings', daysAgo: 82, hour: 13, title: 'Démonstration' },
    { type: 'notes', daysAgo: 33, hour: 16, title: 'Décision en conseil trimestriel, date fixée.' },
    { type: 'meetings', daysAgo: -4, hour: 13, title: 'Conseil des coopérateurs : décision' },
  ],
};
