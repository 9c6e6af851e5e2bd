import type { Learned } from '#core/calibration/calibration.ts';
import { readObjects } from '../batch-read.ts';
import { updateObjects } from '../batch-write.ts';
import type { GatewayContext } from '../gateway-context.ts';
import type { WireObject } from '../mappers/read-records.ts';
import { noteToProperties, propertiesToNote, setUpKey, type AssociationNumbers } from './set-up-row.ts';

/**
 * The set-up's record as one invocation knows it: read once, by whoever comes first, along with signals or alone.
 */
export function createNotedRow(context: GatewayContext) {
  const type = context.typeName('signal');
  /** Undefined until it was asked for, null where the account has none. */
  let row: WireObject | null | undefined;

  const note = () => (row ? propertiesToNote(row) : null);
  const readRow = async () => {
    const names = ['signal_key', 'machine_details'];
    row = (await readObjects(context, type, names, [setUpKey], 'signal_key'))[0] ?? null;
  };

  return {
    take(found: WireObject | null): void {
      row = found;
    },
    associations: (): AssociationNumbers | null => note()?.associations ?? null,
    /** Null where the account is not set up. 1 call, and none once the record was read. */
    async readLearned(): Promise<Learned | null> {
      if (row === undefined) await readRow();
      return note()?.learned ?? null;
    },
    /** 2 calls: what set-up noted meanwhile stays. Without the record nothing is written. */
    async writeLearned(learned: Learned): Promise<void> {
      await readRow();
      const present = note();
      if (!row || !present) return;
      const properties = noteToProperties({ ...present, learned });
      row = { ...row, properties };
      await updateObjects(context, type, [{ id: row.id, properties }]);
    },
  };
}
