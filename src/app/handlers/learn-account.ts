import { learnAccount } from '../use-cases/learn-account.ts';
import { cardHandler } from './handler.ts';
import { learnAccountRequest } from './requests/record-requests.ts';
import { openPortal } from './shell/open-portal.ts';

/** Learns what is usual in the account: when a card finds that nobody did for a day, and on a schedule. */
export const learnAccountHandler = cardHandler({
  name: 'learn-account',
  request: learnAccountRequest,
  work: (request, host) => learnAccount(request, openPortal(host)),
  showsNoRecord: () => true,
});
