import { randomUUID } from 'node:crypto';
import { sweep } from '../use-cases/sweep/sweep.ts';
import { cardHandler } from './handler.ts';
import { sweepRequest } from './requests/sweep-request.ts';
import { openPortal } from './shell/open-portal.ts';

/** Brings managers' tasks in line with the open opportunities, one step a call: for cards in the background and the page. */
export const sweepHandler = cardHandler({
  name: 'sweep',
  request: sweepRequest,
  work: (request, host) => sweep(request, { ...openPortal(host), runner: randomUUID() }),
  showsNoRecord: () => true,
});
