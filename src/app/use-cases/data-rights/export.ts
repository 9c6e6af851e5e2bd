import { chunk } from '#core/collections.ts';
import {
  createPart,
  formatPlace,
  parsePlace,
  toFile,
  type ExportPlace,
} from '#core/data-rights/export-file.ts';
import type { DataRightsView } from '#core/views/data-rights-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { writtenDictionaryFor } from '#core/wording/written-dictionary.ts';
import { failed, succeeded, type UseCaseContext } from '../context.ts';
import { readTraces, type AccountTraces } from './account-traces.ts';
import { itemsOfCompany, itemsOfPeople } from './export-items.ts';
import { contactsAfter, openScope, type RecordRequest, type Scope } from './open-scope.ts';
import { readPeople } from './read-people.ts';

type ExportRequest = Extract<RecordRequest, { readonly action: 'export' }>;

/** Contacts that are read at a time, and the milliseconds that it takes. */
const batch = { size: 20, ms: 2_500 };

/**
 * Everything that is kept of a contact, or of a company with all its contacts, as JSON that explains itself, in parts of at
 * most 400 kB: some 15 calls for each 20 contacts. What changes between two parts may be missing or come twice.
 *
 * @throws CrmError
 */
export async function exportKept(
  request: ExportRequest,
  context: UseCaseContext,
): Promise<FunctionResult<DataRightsView>> {
  const place = parsePlace(request.cursor);
  if (!place) return failed('bad-request');
  const scope = await openScope(request, context);
  if (!scope) return failed('record-not-found');
  const traces = await readTraces(context);
  const part = createPart();
  const next = await fillPart(part, { scope, place, traces }, context);
  const { type, recordId } = request;
  const about = {
    ...writtenDictionaryFor(request.locale).dataRights.file,
    ...{ type, recordId, madeAt: new Date(context.now()).toISOString() },
    isLastPart: next === null,
  };
  return succeeded({
    ...{ action: request.action, found: null, kept: null, erased: 0 },
    file: toFile(about, part.items()),
    cursor: next && formatPlace(next),
    remaining: next ? contactsAfter(scope, next.after).length : 0,
  });
}

interface Source {
  readonly scope: Scope;
  readonly place: ExportPlace;
  readonly traces: AccountTraces;
}

/** Where the next part begins; null where this one is the last. The company itself goes with its first contacts. */
async function fillPart(
  part: ReturnType<typeof createPart>,
  { scope, place, traces }: Source,
  context: UseCaseContext,
): Promise<ExportPlace | null> {
  let { after, skip } = place;
  const batches = chunk(contactsAfter(scope, after), batch.size);
  if (batches.length === 0 && after === '') batches.push([]);
  for (const [at, ids] of batches.entries()) {
    if (at > 0 && context.now() + batch.ms > context.deadline) return { after, skip };
    const company = scope.company && after === '' ? await itemsOfCompany(scope.company, context) : [];
    const people = await itemsOfPeople(await readPeople(ids, context), traces, context);
    const items = [...company, ...people].slice(skip);
    const taken = part.add(items);
    if (taken < items.length) return { after, skip: skip + taken };
    [after, skip] = [ids.at(-1) ?? after, 0];
  }
  return null;
}
