import { archiveObjects, updateObjects } from '../batch-write.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { noteKeyPrefix } from '../signals/own-rows.ts';
import type { AgedPage, AgedQuery } from './kept-data.ts';
import { empty, forAgedPage } from './search-aged.ts';

/** Notes are the records of the custom object without a kind. */
export async function removeAgedNotes(
  context: GatewayContext,
  query: AgedQuery,
  beginnings: readonly string[],
): Promise<AgedPage> {
  if (!context.hasSignalObject) return { done: 0, after: null, left: 0 };
  const type = context.typeName('signal');
  const aged = {
    type,
    age: 'hs_lastmodifieddate',
    groups: [[empty('kind')]],
    properties: ['signal_key'],
  };
  return forAgedPage(context, aged, query, async (objects) => {
    const ids = objects
      .filter(({ properties: { signal_key: key } }) =>
        beginnings.some((beginning) => key?.startsWith(noteKeyPrefix + beginning)),
      )
      .map(({ id }) => id);
    await updateObjects(
      context,
      type,
      ids.map((id) => ({ id, properties: { machine_details: '' } })),
    );
    await archiveObjects(context, type, ids);
    return ids.length;
  });
}
