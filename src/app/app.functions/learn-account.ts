import { learnAccount } from '../use-cases/learn-account.ts';
import { createCardFunction } from './shell/card-function.ts';
import { openPortal } from './shell/open-portal.ts';
import { learnAccountRequest } from './shell/requests.ts';

/** Learns what is usual in the account: when a card finds that nobody did for a day, and on a schedule. */
export const main = createCardFunction('learn-account', learnAccountRequest, (request, options) =>
  learnAccount(request, openPortal(options)),
);
