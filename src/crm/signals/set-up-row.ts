import * as z from 'zod/mini';
import type { WireObject } from '../mappers/read-records.ts';

/**
 * Which association types lead from a signal to other records. HubSpot numbers them when the custom object is created,
 * differently in each account. Set-up notes them in one record of the custom object itself, which is read along with
 * the signals of a batch: so creating signals with their associations costs no call to learn the numbers, and the note
 * can never belong to another schema than the signals do.
 */
export const setUpKey = 'set-up';

export const linkTypes = ['contact', 'company', 'deal', 'email'] as const;
export type LinkType = (typeof linkTypes)[number];

export type AssociationNumbers = Readonly<Record<LinkType, AssociationNumber>>;
export interface AssociationNumber {
  readonly category: 'HUBSPOT_DEFINED' | 'USER_DEFINED' | 'INTEGRATOR_DEFINED';
  readonly typeId: number;
}

const association = z.object({
  category: z.enum(['HUBSPOT_DEFINED', 'USER_DEFINED', 'INTEGRATOR_DEFINED']),
  typeId: z.number(),
});
const note = z.object({
  associations: z.object({
    contact: association,
    company: association,
    deal: association,
    email: association,
  }),
});

export function numbersToProperties(associations: AssociationNumbers): Record<string, string> {
  return {
    signal_key: setUpKey,
    signal_title: 'Set-up of Invisible Pipeline (keep this record)',
    machine_details: JSON.stringify({ associations }),
  };
}

/** Null when the record is not the set-up's or does not hold the numbers. */
export function propertiesToNumbers({ properties }: WireObject): AssociationNumbers | null {
  if (properties['signal_key'] !== setUpKey) return null;
  try {
    const parsed = note.safeParse(JSON.parse(properties['machine_details'] ?? ''));
    return parsed.success ? parsed.data.associations : null;
  } catch {
    return null;
  }
}
