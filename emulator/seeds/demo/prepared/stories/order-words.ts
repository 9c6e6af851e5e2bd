import type { PreparedDeal } from '../prepared-deal.ts';

export const orderWords: PreparedDeal = {
  number: 5,
  story: {
    en: 'Behind the evidence: the buyer asks for the contract, the deal still says "Qualified to buy".',
    fr: 'En retard sur les faits : l’acheteur demande le contrat, l’affaire en est encore à la qualification.',
  },
  company: {
    name: 'Groupe Sérendal',
    domain: 'serendal.com',
    country: 'FR',
    city: 'Metz',
    language: 'fr',
    industry: 'BUILDING_MATERIALS',
    employees: 1_250,
  },
  owner: 'yann.leguirec',
  project: 'centralisation des comptes',
  people: [
    {
      firstName: 'Aurélien',
      lastName: 'Montfaucon',
      title: 'Directeur financier',
      phone: '+33 1 99 00 55 51',
      client: 'outlook',
      role: 'DECISION_MAKER',
    },
    {
      firstName: 'Léonie',
      lastName: 'Sauterelle',
      title: 'Acheteuse prestations intellectuelles',
      phone: '+33 1 99 00 55 52',
      client: 'outlook-classic',
    },
  ],
  stages: [
    ['meeting', 27],
    ['qualified', 15],
  ],
  amounts: [[96_000, 15]],
  closeDates: [[-40, 15]],
  mails: [
    {
      daysAgo: 22,
      hour: 9,
      from: 0,
      subject: 'Centralisation de nos comptes',
      text: `Bonjour {to},

Notre groupe compte onze filiales et nous cherchons à centraliser les comptes avant la fin de l'exercice. Pouvez-vous nous montrer ce que vous faites ?

Cordialement,`,
    },
    {
      daysAgo: 12,
      hour: 16,
      from: 'us',
      text: `Bonjour {to},

Merci pour la séance d'hier. Vous trouverez ci-joint les réponses aux questions de vos filiales, ainsi que nos tarifs.

Bonne fin de journée,`,
    },
    {
      daysAgo: 4,
      hour: 8.5,
      from: 0,
      text: `Bonjour {to},

Le comité a donné son accord ce matin, à vos conditions. Pouvez-vous m'envoyer le contrat pour signature ? Nous voulons démarrer avant le {s20}.

Cordialement,`,
    },
    {
      daysAgo: 3,
      hour: 13,
      from: 1,
      text: `Bonjour {to},

Je m'occupe de la création de votre société dans notre référentiel fournisseurs. Il me faut votre RIB et un extrait Kbis ; le bon de commande partira dès réception.

Bien à vous,`,
    },
  ],
  activities: [
    { type: 'meetings', daysAgo: 13, hour: 13, title: 'Séance de questions avec les filiales' },
    { type: 'tasks', daysAgo: -1, hour: 10, title: 'Répondre à Aurélien Montfaucon' },
  ],
};
