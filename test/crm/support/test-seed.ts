import type { SeedAccount, SeedObject } from '#emulator/seed.ts';

const createdAt = Date.UTC(2026, 9, 1, 8);

function object(type: SeedObject['type'], id: string, properties: Record<string, string>): SeedObject {
  return { type, id, properties, createdAt };
}

/** Two contacts of one company with a deal and an email, a contact without anything, and a closed deal. */
export const testSeed: SeedAccount = {
  portalId: 4242,
  companyName: 'Northwind',
  timeZone: 'Europe/Paris',
  currency: 'EUR',
  ownDomains: ['northwind.example'],
  teams: [],
  owners: [],
  dealPipelines: [
    {
      id: 'default',
      label: 'Sales',
      displayOrder: 0,
      stages: [
        { id: 'won', label: 'Won', displayOrder: 2, probability: '1.0' },
        { id: 'open', label: 'Open', displayOrder: 0, probability: '0.2' },
        { id: 'lost', label: 'Lost', displayOrder: 3, probability: '0.0' },
      ],
    },
  ],
  objects: [
    object('contacts', '101', {
      email: 'Ada@Acme.example',
      firstname: 'Ada',
      lastname: 'Lund',
      jobtitle: 'CFO',
      lifecyclestage: 'customer',
    }),
    object('contacts', '102', { email: 'ben@acme.example', firstname: 'Ben' }),
    object('contacts', '103', { email: 'cleo@lone.example' }),
    object('companies', '201', { name: 'Acme', domain: 'acme.example' }),
    object('deals', '301', {
      dealname: 'Acme renewal',
      pipeline: 'default',
      dealstage: 'open',
      amount: '12500.50',
      dealtype: 'existingbusiness',
      closedate: '2026-12-31T00:00:00Z',
    }),
    object('deals', '302', {
      dealname: 'Acme first',
      pipeline: 'default',
      dealstage: 'won',
      amount: '9000',
      closedate: '2026-08-01T00:00:00Z',
    }),
    object('emails', '401', {
      hs_timestamp: '2026-11-20T10:00:00Z',
      hs_email_direction: 'INCOMING_EMAIL',
      hs_email_subject: 'More seats',
      hs_email_text: 'We need 20 more seats.',
      hs_email_headers: JSON.stringify({
        from: { email: 'Ada@acme.example', firstName: 'Ada', lastName: 'Lund' },
      }),
    }),
    object('emails', '402', {
      hs_timestamp: String(Date.UTC(2026, 10, 21)),
      hs_email_direction: 'EMAIL',
      hs_email_subject: 'Re: More seats',
      hs_email_html: '<p>Sure.</p>',
    }),
  ],
  associations: [
    { from: { type: 'contacts', id: '101' }, to: { type: 'companies', id: '201' }, primary: true },
    { from: { type: 'contacts', id: '102' }, to: { type: 'companies', id: '201' }, primary: true },
    { from: { type: 'deals', id: '301' }, to: { type: 'contacts', id: '101' } },
    { from: { type: 'deals', id: '301' }, to: { type: 'companies', id: '201' }, primary: true },
    { from: { type: 'emails', id: '401' }, to: { type: 'contacts', id: '101' } },
    { from: { type: 'emails', id: '402' }, to: { type: 'contacts', id: '101' } },
  ],
};
