import { randomUUID } from 'node:crypto';
import { scheduledWork } from '../use-cases/scheduled-work/scheduled-work.ts';
import { createEndpointFunction } from './shell/endpoint-function.ts';
import { openHistory } from './shell/open-history.ts';

/**
 * Does a step of what is due whenever a scheduler calls: a workflow, or any other. Nothing of the body is used, and a
 * call more than is needed finds nothing to do.
 */
export const main = createEndpointFunction(
  'scheduled-work',
  () => ({}),
  async (_, context, options) => ({
    counts: await scheduledWork({
      ...context,
      runner: randomUUID(),
      openHistory: () => openHistory(options),
    }),
    again: false,
  }),
);
