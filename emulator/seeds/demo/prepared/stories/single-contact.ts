import type { PreparedDeal } from '../prepared-deal.ts';

export const singleContact: PreparedDeal = {
  number: 7,
  story: {
    en: 'In negotiation with one contact only, and nobody who can decide.',
    fr: 'En négociation avec un seul contact, et personne qui puisse décider.',
  },
  company: {
    name: 'Mutuelle Arvensis',
    domain: 'arvensis.fr',
    country: 'FR',
    city: 'Limoges',
    language: 'fr',
    industry: 'INSURANCE',
    employees: 310,
  },
  owner: 'sarah.benhamza',
  project: 'rapprochement bancaire',
  people: [
    {
      firstName: 'Clémence',
      lastName: 'Vignaudel',
      title: 'Comptable trésorerie',
      phone: '+33 1 99 00 57 71',
      client: 'outlook',
      role: 'END_USER',
    },
  ],
  stages: [
    ['meeting', 68],
    ['qualified', 61],
    ['demo', 47],
    ['proposal', 29],
    ['negotiation', 11],
  ],
  amounts: [[29_800, 29]],
  closeDates: [[-31, 29]],
  nextStep: 'Ajuster le nombre de comptes',
  mails: [
    {
      daysAgo: 47,
      hour: 9,
      from: 0,
      subject: 'Rapprochement bancaire',
      text: `Bonjour {to},

Merci pour la démonstration, le rapprochement automatique nous ferait gagner un temps précieux. Pouvez-vous nous adresser une proposition pour huit comptes ?

Bien cordialement,`,
    },
    {
      daysAgo: 29,
      hour: 10,
      from: 'us',
      text: `Bonjour {to},

La proposition est en pièce jointe, pour huit comptes et quatre utilisateurs.

Bien à vous,`,
    },
    {
      daysAgo: 11,
      hour: 14,
      from: 0,
      text: `Bonjour {to},

Votre prix est au-dessus de ce que nous avions imaginé. Si nous passions à six comptes, quel serait le tarif ?

Bien cordialement,`,
    },
    {
      daysAgo: 8,
      hour: 9.5,
      from: 'us',
      text: `Bonjour {to}, je recalcule pour six comptes et je reviens vers vous.`,
    },
    {
      daysAgo: 5,
      hour: 11,
      from: 0,
      text: `Parfait, merci. Je transmettrai votre chiffrage à ma hiérarchie.`,
    },
  ],
  activities: [
    { type: 'meetings', daysAgo: 47, hour: 7.5, title: 'Démonstration' },
    { type: 'tasks', daysAgo: -2, hour: 9, title: 'Envoyer le chiffrage pour six comptes' },
  ],
};
