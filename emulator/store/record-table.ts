import type { CrmRecord } from './record.ts';

/** Records by type and id, and their order by id. */
export function createRecordTable() {
  const byType = new Map<string, Map<string, CrmRecord>>();
  const sorted = new Map<string, CrmRecord[]>();
  return {
    get: (typeId: string, id: string): CrmRecord | undefined => byType.get(typeId)?.get(id),
    put(record: CrmRecord): CrmRecord {
      const records = byType.get(record.typeId) ?? new Map<string, CrmRecord>();
      byType.set(record.typeId, records.set(record.id, record));
      const list = sorted.get(record.typeId);
      const isLast = list && Number(list.at(-1)?.id ?? 0) < Number(record.id);
      if (isLast) list.push(record);
      else sorted.delete(record.typeId);
      return record;
    },
    /** Sorted again only after a record came in whose id is not the highest. */
    list(typeId: string): readonly CrmRecord[] {
      const known = sorted.get(typeId);
      if (known) return known;
      const records = [...(byType.get(typeId)?.values() ?? [])].sort((a, b) => Number(a.id) - Number(b.id));
      sorted.set(typeId, records);
      return records;
    },
  };
}
