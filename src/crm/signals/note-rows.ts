import { CrmError } from '../crm.ts';
import { readObjects } from '../batch-read.ts';
import type { GatewayContext } from '../gateway-context.ts';
import type { WireObject } from '../mappers/read-records.ts';
import { throwOnFailure } from '../part-failure.ts';
import { noteKeyPrefix } from './own-rows.ts';

/**
 * The account's notes: records of the custom object that hold a JSON text instead of a signal. They have no
 * association, no contact and no decision, so that nothing that looks for signals finds them.
 */
export function createNoteRows(context: GatewayContext) {
  const type = context.typeName('signal');

  async function upsert(key: string, json: string): Promise<void> {
    const { requests, answers } = context.objects.batch;
    const operation = { name: 'write a note', repeatable: true, lane: 'general' } as const;
    const properties = {
      signal_title: 'Note of Invisible Pipeline (keep this record)',
      machine_details: json,
    };
    const inputs = [{ id: noteKeyPrefix + key, idProperty: 'signal_key', properties }];
    const request = requests.upsert(type, { inputs });
    const response = await context.call(operation, request, (answer) => answers.upsertWithHttpInfo(answer));
    throwOnFailure(response, operation.name, () => false);
  }

  return {
    /** JSON texts by key; 1 call per 100 keys. What does not exist or is empty is absent. */
    async read(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
      const names = ['signal_key', 'machine_details'];
      const rowKeys = keys.map((key) => noteKeyPrefix + key);
      const rows = await readObjects(context, type, names, rowKeys, 'signal_key');
      return toNotes(rows);
    },
    /** 1 call; another where somebody made the record in the same moment. */
    async write(key: string, json: string): Promise<void> {
      try {
        await upsert(key, json);
      } catch (error) {
        if (!(error instanceof CrmError) || error.category !== 'conflict') throw error;
        await upsert(key, json);
      }
    },
  };
}

/** The notes among records of the custom object: JSON texts by key. */
export function toNotes(rows: readonly Pick<WireObject, 'properties'>[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ properties }): [string, string][] => {
      const { signal_key: key, machine_details: json } = properties;
      return key?.startsWith(noteKeyPrefix) && json ? [[key.slice(noteKeyPrefix.length), json]] : [];
    }),
  );
}
