import type { InstallationReadings, Reading, UnreadReason } from '#core/installation/readings.ts';
import { requiredScopes } from '#core/installation/required-scopes.ts';

export const now = Date.UTC(2026, 10, 23, 9);
export const dayMs = 86_400_000;

export const read = <Value>(value: Value): Reading<Value> => ({ isRead: true, value });

export const unread = (reason: UnreadReason, ...scopes: string[]): Reading<never> => ({
  isRead: false,
  reason,
  scopes,
});

/** An account in which nothing is missing. */
export const sound: InstallationReadings = {
  scopes: read(requiredScopes),
  setUp: read({ properties: [], lacksObject: false, ofObject: [] }),
  incoming: read({
    sampled: 40,
    replies: 20,
    mails: Array.from({ length: 25 }, (_, at) => ({ sentAt: now - at * 3_600_000, isScored: at < 20 })),
  }),
  logged: read({ incoming: 300, outgoing: 400 }),
  contacts: read({ sampled: 200, withMail: 150 }),
  teams: read([
    { name: 'Sales', emails: 500 },
    { name: 'Accounts', emails: 20 },
  ]),
  lastDecisionAt: read(now - dayMs),
  runs: read({ sweep: now - 60_000, learn: now - dayMs, scan: now - 7 * dayMs, snapshot: now - dayMs }),
};

/** Nothing could be read, for one reason. */
export function blind(reason: UnreadReason, ...scopes: string[]): InstallationReadings {
  const none = unread(reason, ...scopes);
  return {
    ...{ scopes: none, setUp: none, incoming: none, logged: none },
    ...{ contacts: none, teams: none, lastDecisionAt: none, runs: none },
  };
}
