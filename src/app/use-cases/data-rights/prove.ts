import type { DataRightsView } from '#core/views/data-rights-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { failed, succeeded, type UseCaseContext } from '../context.ts';
import { readTraces } from './account-traces.ts';
import { addKept, countCompany, countPeople, nothingKept } from './count-kept.ts';
import { inBatches } from './in-batches.ts';
import { contactsAfter, openScope, type RecordRequest } from './open-scope.ts';
import { readPeople } from './read-people.ts';

/** Contacts that are counted at a time, and the milliseconds that it takes. */
const batch = { size: 50, ms: 2_500 };

/**
 * Counts what is kept of a contact or a company, read from HubSpot now, by ids and by what is associated with what; search
 * adds what lost its association. Some 15 calls for each 50 contacts; of a larger company the counts are of this part.
 */
export async function prove(
  request: RecordRequest,
  context: UseCaseContext,
): Promise<FunctionResult<DataRightsView>> {
  const scope = await openScope(request, context);
  if (!scope) return failed('record-not-found');
  const traces = await readTraces(context);
  const isFirst = request.cursor === undefined;
  let kept = isFirst && scope.company ? await countCompany(scope.company, context) : nothingKept;
  const run = await inBatches(contactsAfter(scope, request.cursor ?? ''), batch, context, async (ids) => {
    kept = addKept(kept, await countPeople(await readPeople(ids, context), traces, context));
  });
  return succeeded({
    ...{ action: request.action, found: null, file: null, kept, erased: 0 },
    ...{ cursor: run.after, remaining: run.left },
  });
}
