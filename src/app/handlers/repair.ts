import { repair } from '../use-cases/repair/repair.ts';
import { cardHandler } from './handler.ts';
import { repairRequest } from './requests/quality-requests.ts';
import { withFields } from './shell/with-fields.ts';

/** Previews, writes and takes back repairs of a record's fields. */
export const repairHandler = cardHandler({
  name: 'repair',
  request: repairRequest,
  work: (request, host) => repair(request, withFields(host)),
  isRepeatable: ({ action }) => action === 'preview' || action === 'history',
  records: ({ recordType, recordId }) => [{ type: recordType, id: recordId }],
});
