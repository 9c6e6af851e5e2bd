import { unique } from '#core/collections.ts';
import type { AccessRequest, AccessView } from '#core/views/access-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { accessKey, toAccessRules, type AccessRules } from '#store/access-rules.ts';
import { failed, succeeded, type UseCaseContext } from '../context.ts';
import { readPeople, type PeopleReads } from './read-people.ts';

/**
 * Shows who may change what an admin decides and who sees which records, or changes it. A change that is based on an older
 * version fails with `changed-meanwhile`, and so does the same one a second time. To read costs the calls of `readPeople`,
 * to change none.
 *
 * Who may ask is the host's to check before.
 *
 * @throws CrmError
 */
export async function accountAccess(
  request: AccessRequest,
  { notes, log, ...reads }: Pick<UseCaseContext, 'notes' | 'log'> & PeopleReads,
): Promise<FunctionResult<AccessView>> {
  const readRules = async () => toAccessRules((await notes.read([accessKey])).get(accessKey));
  if (request.action === 'read') {
    const [rules, people] = await Promise.all([readRules(), readPeople(reads)]);
    return succeeded({ ...rules, people });
  }
  const { version } = await readRules();
  if (request.version !== version) return failed('changed-meanwhile');
  const changed: AccessRules = {
    version: version + 1,
    adminIds: unique(request.adminIds),
    records: request.records,
  };
  await notes.write(accessKey, changed);
  log('access-changed', {
    version: changed.version,
    admins: changed.adminIds.length,
    records: changed.records,
  });
  return succeeded({ ...changed, people: null });
}
