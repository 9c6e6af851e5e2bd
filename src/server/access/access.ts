import type { RecordRef } from '../../app/handlers/handler.ts';
import type { SignedCaller } from '../http/signed-caller.ts';

/** Why a person is refused, for the log and the metrics; the person learns only that they are. */
export type AccessRefusal = 'unknown-user' | 'not-an-admin' | 'record-out-of-reach' | 'all-out-of-reach';

/**
 * What one person of an account may do. Null: they may. Every method throws `CrmError` or `DatabaseError` where it cannot
 * be told at the moment: then nobody may.
 */
export interface Access {
  /** Seeing and changing these records with the app; without any, using it at all. */
  mayUse(caller: SignedCaller, records: readonly RecordRef[]): Promise<AccessRefusal | null>;
  /** Seeing what the app found on many records at once. */
  maySeeAll(caller: SignedCaller): Promise<AccessRefusal | null>;
  /** Changing what an admin decides, and handing out or erasing people's data. */
  mayAdminister(caller: SignedCaller): Promise<AccessRefusal | null>;
}
