import type { Account } from '../account.ts';
import type { CrmRecord } from '../store/record.ts';
import { currentValue } from '../store/record.ts';
import type { WriteOrigin } from '../store/record-store.ts';

/** Tells the account's listeners of each property that changed. */
export function tellChanges(
  account: Account,
  record: CrmRecord,
  names: readonly string[],
  origin: WriteOrigin,
): void {
  for (const propertyName of names) {
    account.listeners.tell({
      kind: 'propertyChange',
      objectTypeId: record.typeId,
      objectId: record.id,
      at: origin.at,
      propertyName,
      propertyValue: currentValue(record, propertyName),
      source: origin.sourceType,
    });
  }
}
