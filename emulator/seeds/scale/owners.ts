import type { SeedOwner } from '../../seed.ts';

export const scaleTeam = { id: '901', name: 'Sales' } as const;

/** Twenty owners in one team, the last of them deactivated. */
export const scaleOwners: readonly SeedOwner[] = Array.from({ length: 20 }, (_, index) => ({
  id: String(70_001 + index),
  userId: 50_001 + index,
  email: `owner-${index + 1}@seller.example`,
  firstName: 'Owner',
  lastName: `Number ${index + 1}`,
  locale: index % 2 === 0 ? 'fr-FR' : 'en-GB',
  teamIds: [scaleTeam.id],
  archived: index === 19,
}));
