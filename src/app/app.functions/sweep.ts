import { randomUUID } from 'node:crypto';
import { sweep } from '../use-cases/sweep/sweep.ts';
import { createCardFunction } from './shell/card-function.ts';
import { openPortal } from './shell/open-portal.ts';
import { sweepRequest } from './shell/sweep-request.ts';

/** Brings managers' tasks in line with the open opportunities, one step a call: for cards in the background and the page. */
export const main = createCardFunction('sweep', sweepRequest, (request, options) =>
  sweep(request, { ...openPortal(options), runner: randomUUID() }),
);
