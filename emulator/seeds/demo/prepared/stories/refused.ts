import type { PreparedDeal } from '../prepared-deal.ts';

export const refused: PreparedDeal = {
  number: 6,
  story: {
    en: 'Ahead of the evidence: "Contract sent", but the last mail is a refusal and silence since.',
    fr: 'En avance sur les faits : « contrat envoyé », mais le dernier courriel est un refus, puis plus rien.',
  },
  company: {
    name: 'Cobblestone Leasing',
    domain: 'cobblestone-leasing.com',
    country: 'US',
    city: 'Milwaukee',
    language: 'en',
    industry: 'FINANCIAL_SERVICES',
    employees: 240,
  },
  owner: 'priya.ramanathal',
  project: 'bank connectivity',
  people: [
    {
      firstName: 'Wayne',
      lastName: 'Ostrowell',
      title: 'VP Finance',
      phone: '+1 212-555-0161',
      client: 'outlook',
      role: 'DECISION_MAKER',
    },
    {
      firstName: 'Marcy',
      lastName: 'Linquist',
      title: 'Financial Controller',
      phone: '+1 312-555-0162',
      client: 'gmail',
      role: 'END_USER',
    },
  ],
  stages: [
    ['meeting', 121],
    ['qualified', 112],
    ['demo', 98],
    ['proposal', 74],
    ['negotiation', 52],
    ['contract', 35],
  ],
  amounts: [[44_500, 74]],
  closeDates: [[-9, 52]],
  mails: [
    {
      daysAgo: 52,
      hour: 15,
      from: 1,
      subject: 'Bank connectivity terms',
      text: `Hi {to},

We went through the terms. Wayne would like the yearly fee billed in two parts, otherwise this looks good to us.

Thanks,`,
    },
    {
      daysAgo: 35,
      hour: 14,
      from: 'us',
      text: `Hi {to},

Here is the contract with the two instalments. Let me know if anything needs changing before you sign.

Best regards,`,
    },
    {
      daysAgo: 25,
      hour: 16,
      from: 0,
      text: `Hi {to},

I owe you a straight answer. After the last board meeting we have decided not to go ahead with your offer. Our bank is giving us its own connector and we have signed with them. Thank you for the time you put into this.

Best,`,
    },
  ],
  activities: [
    { type: 'meetings', daysAgo: 98, hour: 15, title: 'Product demo' },
    { type: 'calls', daysAgo: 40, hour: 16, title: 'Terms', body: 'Two instalments agreed.' },
  ],
};
