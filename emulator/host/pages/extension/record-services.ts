import type { RecordServices } from '../../runtime/card-host.ts';
import type { AssociationRequest, Values } from '../../runtime/protocol.ts';
import { readAssociated, readDefinitions, readRecord, readRecords } from '../data/crm.ts';
import type { RecordScope } from '../record/record-scope.tsx';

/** What a card may ask about the record that it is on. */
export function createRecordServices({ type, id, refresh, onRefresh }: RecordScope): RecordServices {
  return {
    refresh,
    onRefresh,
    async readProperties(names: readonly string[] | '*'): Promise<Values> {
      const wanted = names === '*' ? (await readDefinitions(type)).map((each) => each.name) : names;
      const { properties } = await readRecord(type, id, wanted);
      return Object.fromEntries(wanted.map((name) => [name, properties[name] ?? null]));
    },
    readAssociations: (asked) => readAssociations(type, id, asked),
  };
}

async function readAssociations(type: string, id: string, asked: AssociationRequest) {
  const offset = asked.offset ?? 0;
  const end = offset + (asked.pageLength ?? 100);
  const all = await readAssociated(type, id, asked.toObjectType);
  const wanted = all.slice(offset, end);
  const records = await readRecords(
    asked.toObjectType,
    wanted.map((each) => each.id),
    asked.properties ?? [],
  );
  return {
    results: wanted.map((each) => ({
      toObjectId: Number(each.id),
      associationTypes: each.types,
      properties: records.find((record) => record.id === each.id)?.properties ?? {},
    })),
    hasMore: all.length > end,
    nextOffset: Math.min(end, all.length),
  };
}
