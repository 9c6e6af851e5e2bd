import type { PreparedDeal } from '../prepared-deal.ts';

export const fresh: PreparedDeal = {
  number: 10,
  story: {
    en: 'Fresh and empty: no amount, no close date, no title and phone of the contact; both stand in her signature.',
    fr: 'Toute neuve et vide : ni montant, ni date, ni fonction ni téléphone du contact ; sa signature donne les deux.',
  },
  company: {
    name: 'Larkholm Studios',
    domain: 'larkholm.studio',
    country: 'GB',
    city: 'Brighton',
    language: 'en',
    industry: '',
    employees: 0,
  },
  owner: 'declan.farraghy',
  project: 'new enquiry',
  people: [
    {
      firstName: 'Bryony',
      lastName: 'Castlemaine',
      title: 'Finance Operations Lead',
      phone: '+44 20 7946 0699',
      client: 'outlook',
      isBare: true,
    },
  ],
  stages: [['meeting', 4]],
  amounts: [],
  closeDates: [],
  mails: [
    {
      daysAgo: 5,
      hour: 8,
      from: 0,
      subject: 'Enquiry from your website',
      text: `Hi {to},

We are a games studio with three legal entities and too many spreadsheets. I would like to see how you handle cash across entities. We are about 80 people. Do you have time next week?

Kind regards,`,
    },
    {
      daysAgo: 4,
      hour: 9,
      from: 'us',
      text: `Hi {to},

Thank you for writing. I have time on most mornings, which day suits you?

Best wishes,`,
    },
    {
      daysAgo: 3,
      hour: 12,
      from: 0,
      text: `Any morning but Monday. I will bring our accountant along.`,
    },
  ],
  activities: [],
};
