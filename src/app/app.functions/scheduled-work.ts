import { doScheduledWork } from '../handlers/do-scheduled-work.ts';
import { createEndpointFunction } from './shell/endpoint-function.ts';

/** Does a step of what is due whenever a scheduler calls: a workflow, or any other. Nothing of the body is used. */
export const main = createEndpointFunction(
  'scheduled-work',
  () => ({}),
  (_, host) => doScheduledWork(host),
);
