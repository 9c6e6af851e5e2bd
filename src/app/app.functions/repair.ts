import { repair } from '../use-cases/repair/repair.ts';
import { createCardFunction } from './shell/card-function.ts';
import { repairRequest } from './shell/quality-requests.ts';
import { withFields } from './shell/with-fields.ts';

/** Previews, writes and takes back repairs of a record's fields. */
export const main = createCardFunction('repair', repairRequest, (request, options) =>
  repair(request, withFields(options)),
);
