import type { PreparedDeal } from '../prepared-deal.ts';

export const stalled: PreparedDeal = {
  number: 2,
  story: {
    en: 'Stalled: eleven weeks in the proposal stage, and nobody has written for five weeks.',
    fr: 'À l’arrêt : onze semaines en proposition, et personne n’a écrit depuis cinq semaines.',
  },
  company: {
    name: 'Ravensmoor Logistics',
    domain: 'ravensmoor-logistics.co.uk',
    country: 'GB',
    city: 'Hull',
    language: 'en',
    industry: 'LOGISTICS_AND_SUPPLY_CHAIN',
    employees: 680,
  },
  owner: 'grace.okonjoye',
  project: 'cash forecasting',
  people: [
    {
      firstName: 'Judith',
      lastName: 'Armitstead',
      title: 'Finance Director',
      phone: '+44 20 7946 0621',
      client: 'outlook',
      role: 'DECISION_MAKER',
    },
    {
      firstName: 'Colin',
      lastName: 'Tranter-Webb',
      title: 'Treasury Manager',
      phone: '+44 7700 900622',
      client: 'gmail',
    },
  ],
  stages: [
    ['meeting', 118],
    ['qualified', 110],
    ['demo', 96],
    ['proposal', 78],
  ],
  amounts: [[52_000, 78]],
  closeDates: [[-19, 78]],
  mails: [
    {
      daysAgo: 99,
      hour: 10,
      from: 0,
      subject: 'Forecasting across the depots',
      text: `Hi {to},

Thank you for the call. We would like to see the forecasting side with our own depot data, ideally with Colin in the room.

Kind regards,`,
    },
    {
      daysAgo: 78,
      hour: 15,
      from: 'us',
      text: `Hi {to},

Please find the proposal attached, with both rollout scenarios. I am happy to walk the board through it.

Best wishes,`,
    },
    {
      daysAgo: 71,
      hour: 9,
      from: 1,
      text: `Thanks {to}, received. Judith is reading it this week.`,
    },
    {
      daysAgo: 36,
      hour: 11,
      from: 0,
      text: `Hi {to},

Sorry for the delay on our side. I still have to take your document through the depot managers and will get back to you when that is done.

Kind regards,`,
    },
  ],
  activities: [
    { type: 'meetings', daysAgo: 96, hour: 10, title: 'Demo with treasury' },
    { type: 'calls', daysAgo: 64, hour: 14, title: 'Chasing the proposal', body: 'Left a voicemail.' },
  ],
};
