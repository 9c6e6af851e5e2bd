import type { PreparedDeal } from '../prepared-deal.ts';

export const pushed: PreparedDeal = {
  number: 4,
  story: {
    en: 'The close date has been pushed four times, a month each time.',
    fr: 'La date de clôture a été repoussée quatre fois, d’un mois à chaque fois.',
  },
  company: {
    name: 'Hollinbrook Insurance',
    domain: 'hollinbrook-insurance.co.uk',
    country: 'GB',
    city: 'Leicester',
    language: 'en',
    industry: 'INSURANCE',
    employees: 350,
  },
  owner: 'declan.farraghy',
  project: 'claims payments',
  people: [
    {
      firstName: 'Rosalind',
      lastName: 'Overbury',
      title: 'Chief Financial Officer',
      phone: '+44 20 7946 0641',
      client: 'outlook',
      role: 'DECISION_MAKER',
    },
    {
      firstName: 'Dominic',
      lastName: 'Farnsworthy',
      title: 'Head of Premium Accounting',
      phone: '+44 7700 900642',
      client: 'outlook-classic',
      role: 'CHAMPION',
    },
  ],
  stages: [
    ['meeting', 158],
    ['qualified', 149],
    ['demo', 131],
    ['proposal', 34],
    ['negotiation', 13],
  ],
  amounts: [[74_000, 34]],
  closeDates: [
    [92, 158],
    [62, 95],
    [31, 64],
    [1, 33],
    [-29, 3],
  ],
  nextStep: 'Agree the liability cap',
  mails: [
    {
      daysAgo: 34,
      hour: 9,
      from: 'us',
      subject: 'Claims payments: proposal',
      text: `Hi {to},

The proposal is attached, as discussed. I have split the set-up from the yearly fee so that you can compare.

Best wishes,`,
    },
    {
      daysAgo: 26,
      hour: 11,
      from: 1,
      text: `Hi {to},

Thanks, this is clear. Rosalind has two points on the liability cap, our counsel will mark them up.

Regards,`,
    },
    {
      daysAgo: 5,
      hour: 14,
      from: 0,
      text: `Hi {to},

Counsel needs a few more days for the cap. The rest is fine by us, so we are getting there.

Kind regards,`,
    },
  ],
  activities: [
    { type: 'meetings', daysAgo: 131, hour: 10, title: 'Demo with finance and claims' },
    { type: 'calls', daysAgo: 13, hour: 15, title: 'Negotiation', body: 'Liability cap is the open point.' },
    { type: 'tasks', daysAgo: -3, hour: 9, title: 'Ask for the marked-up contract' },
  ],
};
