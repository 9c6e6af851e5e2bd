import { CrmError } from '#crm/crm.ts';
import { createUserReads, type UserReads } from '#crm/users/create-user-reads.ts';
import type { OpenHost } from '../host/open-host.ts';

/** Somebody waits for a card meanwhile. Milliseconds. */
const patienceMs = 4_000;

/** An account's users, asked for in the lane of those who wait. */
export function createOpenUsers(openHost: OpenHost): (portalId: number) => Promise<UserReads> {
  return async (portalId) => {
    const opened = await openHost({ portalId, lane: 'person', forMs: patienceMs });
    if (opened.ok) return createUserReads(opened.host);
    const category = opened.reason === 'unavailable' ? 'unavailable' : 'unauthorized';
    throw new CrmError(category, `the account is ${opened.reason}`, {
      retryable: category === 'unavailable',
    });
  };
}
