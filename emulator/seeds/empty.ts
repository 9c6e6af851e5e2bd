import type { SeedAccount } from '../seed.ts';

const stages = [
  ['appointmentscheduled', 'Appointment scheduled', '0.2'],
  ['qualifiedtobuy', 'Qualified to buy', '0.4'],
  ['presentationscheduled', 'Presentation scheduled', '0.6'],
  ['decisionmakerboughtin', 'Decision maker bought-in', '0.8'],
  ['contractsent', 'Contract sent', '0.9'],
  ['closedwon', 'Closed won', '1.0'],
  ['closedlost', 'Closed lost', '0.0'],
] as const;

/** A new account: one owner, HubSpot's usual sales pipeline, and no records. */
export const emptySeed: SeedAccount = {
  portalId: 139_000_001,
  companyName: 'Empty account',
  timeZone: 'Europe/Paris',
  currency: 'EUR',
  ownDomains: ['seller.example'],
  teams: [{ id: '901', name: 'Sales' }],
  owners: [
    {
      id: '70001',
      userId: 50001,
      email: 'owner@seller.example',
      firstName: 'Camille',
      lastName: 'Owner',
      locale: 'fr-FR',
      teamIds: ['901'],
    },
  ],
  dealPipelines: [
    {
      id: 'default',
      label: 'Sales pipeline',
      displayOrder: 0,
      stages: stages.map(([id, label, probability], displayOrder) => ({
        id,
        label,
        displayOrder,
        probability,
      })),
    },
  ],
  objects: [],
  associations: [],
};
