import * as z from 'zod/mini';
import type { Calibration, Learned } from '#core/calibration/calibration.ts';
import { isSignalKind } from '#core/signals/kind.ts';
import type { WireObject } from '../mappers/read-records.ts';
import { kindCalibration } from './signal-details.ts';

/**
 * What the app notes about an account, in one record of the custom object itself, which is read along with the signals
 * of a batch and so costs no call:
 *
 * - Which association types lead from a signal to other records. HubSpot numbers them when the custom object is
 *   created, differently in each account; the note can never belong to another schema than the signals do.
 * - What the decisions of the account's reps taught, kind by kind; it can never belong to another account.
 */
export const setUpKey = 'set-up';

export const linkTypes = ['contact', 'company', 'deal', 'email'] as const;
export type LinkType = (typeof linkTypes)[number];

export type AssociationNumbers = Readonly<Record<LinkType, AssociationNumber>>;
export interface AssociationNumber {
  readonly category: 'HUBSPOT_DEFINED' | 'USER_DEFINED' | 'INTEGRATOR_DEFINED';
  readonly typeId: number;
}

export interface SetUpNote {
  /** Null until set-up has noted them. */
  readonly associations: AssociationNumbers | null;
  readonly learned: Learned;
}

const association = z.object({
  category: z.enum(['HUBSPOT_DEFINED', 'USER_DEFINED', 'INTEGRATOR_DEFINED']),
  typeId: z.number(),
});
const associations = z.object({
  contact: association,
  company: association,
  deal: association,
  email: association,
});
const learned = z.object({ countedAt: z.number(), calibration: z.record(z.string(), kindCalibration) });
/** A part that cannot be read counts as not noted: set-up and the next count write it anew. */
const note = z.object({
  associations: z.catch(z.nullable(associations), null),
  learned: z.catch(learned, { countedAt: 0, calibration: {} }),
});

export function noteToProperties({ associations, learned }: SetUpNote): Record<string, string> {
  return {
    signal_key: setUpKey,
    signal_title: 'Set-up of Invisible Pipeline (keep this record)',
    machine_details: JSON.stringify({ associations, learned }),
  };
}

/** Null when the record is not the set-up's. */
export function propertiesToNote({ properties }: WireObject): SetUpNote | null {
  if (properties['signal_key'] !== setUpKey) return null;
  const { associations, learned } = note.parse(jsonToValue(properties['machine_details'] ?? ''));
  return { associations, learned: { ...learned, calibration: toCalibration(learned.calibration) } };
}

function jsonToValue(json: string): object {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}

/** Another version of the app may know other kinds. */
function toCalibration(byKind: Readonly<Record<string, z.infer<typeof kindCalibration>>>): Calibration {
  return Object.fromEntries(Object.entries(byKind).filter(([kind]) => isSignalKind(kind)));
}
