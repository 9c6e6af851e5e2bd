import type { PreparedDeal } from '../prepared-deal.ts';

export const contradicted: PreparedDeal = {
  number: 8,
  story: {
    en: 'Amount 20 % under what the buyer wrote, and a close date months before the one she named.',
    fr: 'Un montant de 20 % inférieur à ce que l’acheteuse écrit, et une clôture des mois avant la date qu’elle donne.',
  },
  company: {
    name: 'Thornwick Payments',
    domain: 'thornwick.io',
    country: 'GB',
    city: 'Newcastle upon Tyne',
    language: 'en',
    industry: 'FINANCIAL_SERVICES',
    employees: 190,
  },
  owner: 'grace.okonjoye',
  project: 'settlement reporting',
  people: [
    {
      firstName: 'Philippa',
      lastName: 'Strandling',
      title: 'Chief Operating Officer',
      phone: '+44 20 7946 0681',
      client: 'apple',
      role: 'BUDGET_HOLDER',
    },
    {
      firstName: 'Tobias',
      lastName: 'Keelworth',
      title: 'Head of Payment Operations',
      phone: '+44 7700 900682',
      client: 'gmail',
    },
  ],
  stages: [
    ['meeting', 49],
    ['qualified', 42],
    ['demo', 29],
    ['proposal', 10],
  ],
  amounts: [[48_000, 29]],
  closeDates: [[-18, 29]],
  nextStep: 'Set up the security review',
  mails: [
    {
      daysAgo: 29,
      hour: 9,
      from: 1,
      subject: 'Settlement reporting',
      text: `Hi {to},

The demo went down well here. Could you put a proposal together that covers both entities?

Thanks,`,
    },
    {
      daysAgo: 10,
      hour: 13,
      from: 'us',
      to: 1,
      text: `Hi {to},

The proposal for both entities is attached. Happy to go through it with Philippa.

Best wishes,`,
    },
    {
      daysAgo: 6,
      hour: 10,
      from: 0,
      text: `Hi {to},

I have read it and taken it to the board. They have approved a budget of £60,000 for the first year, both entities included. We cannot sign before the end of {m4} though: the security review and the year-end freeze come first.

Kind regards,`,
    },
  ],
  activities: [
    { type: 'meetings', daysAgo: 29, hour: 14, title: 'Demo' },
    { type: 'meetings', daysAgo: -6, hour: 10, title: 'Security review kick-off' },
  ],
};
