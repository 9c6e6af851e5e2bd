import type { DataRightsView } from '#core/views/data-rights-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import type { KeptRecord } from '#crm/kept/kept-data.ts';
import { failed, succeeded, type UseCaseContext } from '../context.ts';
import { erasePeople } from './erase-people.ts';
import { findCompanyTasks } from './find-tasks.ts';
import { inBatches } from './in-batches.ts';
import { totalOfProperties } from './kept-properties.ts';
import { contactsAfter, openScope, type RecordRequest } from './open-scope.ts';

/** Contacts that are erased at a time, and the milliseconds that it takes. */
const batch = { size: 20, ms: 4_500 };

/**
 * Erases what the app keeps of a contact, or of a company with all its contacts: some 25 calls for each 20 contacts. Call
 * again with the cursor while `remaining` is above 0; from the beginning it does no harm either: where nothing is left it only
 * marks the contacts anew, so that no mail from between the two requests is read. What people wrote into HubSpot's own fields
 * is theirs and stays.
 *
 * @throws CrmError
 */
export async function erase(
  request: RecordRequest,
  context: UseCaseContext,
): Promise<FunctionResult<DataRightsView>> {
  const scope = await openScope(request, context);
  if (!scope) return failed('record-not-found');
  const { company } = scope;
  const erasure = { isAsked: true, exceptCompanyId: company?.id ?? null };
  let erased = 0;
  const run = await inBatches(contactsAfter(scope, request.cursor ?? ''), batch, context, async (ids) => {
    erased += await erasePeople(ids, erasure, context);
  });
  if (run.left === 0 && company) erased += await eraseCompany(company, context);
  return succeeded({
    ...{ action: request.action, found: null, file: null, kept: null, erased },
    ...{ cursor: run.after, remaining: run.left },
  });
}

/** Its contacts come first: what they counted for is nothing by then. */
async function eraseCompany({ id, properties }: KeptRecord, context: UseCaseContext): Promise<number> {
  const tasks = await findCompanyTasks(id, context);
  if (tasks.length > 0) await context.crm.eraseOwnTasks(tasks.map((task) => task.id));
  const held = totalOfProperties(properties);
  if (held > 0) await context.crm.emptyKept('company', [{ id, keep: {} }]);
  context.log('company-erased', { tasks: tasks.length, properties: held });
  return tasks.length + held;
}
