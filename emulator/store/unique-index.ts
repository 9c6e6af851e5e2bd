import type { CrmRecord } from './record.ts';
import { currentValue } from './record.ts';

export type IsUnique = (typeId: string, property: string) => boolean;

/** Which record holds which value of a unique property; case does not matter. */
export function createUniqueIndex(isUnique: IsUnique) {
  const owners = new Map<string, string>();
  const key = (typeId: string, property: string, value: string) =>
    `${typeId}\n${property}\n${value.toLowerCase()}`;
  return {
    find: (typeId: string, property: string, value: string): string | undefined =>
      owners.get(key(typeId, property, value)),
    move(record: CrmRecord, property: string, before: string, after: string): void {
      if (!isUnique(record.typeId, property)) return;
      if (before !== '') owners.delete(key(record.typeId, property, before));
      if (after !== '') owners.set(key(record.typeId, property, after), record.id);
    },
    /** An archived record gives its values free. */
    drop(record: CrmRecord): void {
      for (const property of record.versions.keys()) {
        const value = currentValue(record, property);
        if (value !== null && isUnique(record.typeId, property)) {
          owners.delete(key(record.typeId, property, value));
        }
      }
    },
  };
}
