import type { PreparedDeal } from '../prepared-deal.ts';

export const healthy: PreparedDeal = {
  number: 1,
  story: {
    en: 'Healthy: the buyer answers within days, budget and decision maker are known, the next meeting is tomorrow.',
    fr: 'En bonne santé : l’acheteuse répond vite, budget et décideur sont connus, la prochaine réunion est demain.',
  },
  company: {
    name: 'Ateliers Quintarel',
    domain: 'ateliers-quintarel.fr',
    country: 'FR',
    city: 'Villefranche-sur-Saône',
    language: 'fr',
    industry: 'MACHINERY',
    employees: 430,
  },
  owner: 'ines.cordonel',
  project: 'plateforme de trésorerie',
  people: [
    {
      firstName: 'Mireille',
      lastName: 'Chardonnet',
      title: 'Trésorière groupe',
      phone: '+33 1 99 00 52 11',
      client: 'outlook',
      role: 'CHAMPION',
    },
    {
      firstName: 'Gaspard',
      lastName: 'Delorieux',
      title: 'Directeur administratif et financier',
      phone: '+33 6 39 98 52 12',
      client: 'outlook',
      role: 'DECISION_MAKER',
    },
  ],
  stages: [
    ['meeting', 24],
    ['qualified', 17],
    ['demo', 6],
  ],
  amounts: [[38_400, 17]],
  closeDates: [[-47, 17]],
  nextStep: 'Atelier flux bancaires avec la DSI',
  mails: [
    {
      daysAgo: 20,
      hour: 8.5,
      from: 0,
      subject: 'Suite à notre échange',
      text: `Bonjour {to},

Merci pour votre présentation. Nous gérons aujourd'hui cinq banques dans des tableurs et les clôtures nous prennent quatre jours. J'aimerais une démonstration sur nos propres relevés, avec notre directeur financier.

Bien cordialement,`,
    },
    {
      daysAgo: 20,
      hour: 14,
      from: 'us',
      text: `Bonjour {to},

Avec plaisir. Je prépare la démonstration sur vos formats de relevés et vous propose {d10} à 10 h.

Bonne journée,`,
    },
    {
      daysAgo: 9,
      hour: 9,
      from: 1,
      text: `Bonjour {to},

Je serai présent. Pour information, l'enveloppe de 38 400 € est validée pour cette année et c'est moi qui signe.

Cordialement,`,
    },
    {
      daysAgo: 3,
      hour: 10,
      from: 0,
      text: `Bonjour {to},

La démonstration a convaincu l'équipe. Comme convenu, nous nous retrouvons à la date prévue pour l'atelier avec la DSI ; je vous envoie la liste des comptes avant.

Bien cordialement,`,
    },
  ],
  activities: [
    { type: 'calls', daysAgo: 23, hour: 9, title: 'Qualification', body: 'Cinq banques, deux ERP.' },
    { type: 'meetings', daysAgo: 6, hour: 9, title: 'Démonstration avec la trésorerie et le DAF' },
    { type: 'meetings', daysAgo: -1, hour: 9, title: 'Atelier flux bancaires' },
  ],
};
