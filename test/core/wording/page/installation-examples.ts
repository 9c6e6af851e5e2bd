import { judgeInstallation } from '#core/installation/judge-installation.ts';
import type { InstallationReadings } from '#core/installation/readings.ts';
import { blind, dayMs, now, read, sound } from '../../installation/sample-readings.ts';

const many = Array.from({ length: 9 }, (_, at) => `contacts.property_${at}`);

const accounts: readonly InstallationReadings[] = [
  sound,
  ...(['not-allowed', 'not-set-up', 'no-answer'] as const).map((reason) => blind(reason)),
  {
    scopes: read([]),
    setUp: read({ properties: many, lacksObject: true, ofObject: [] }),
    incoming: read({ sampled: 30, replies: 30, mails: [{ sentAt: now, isScored: false }] }),
    logged: read({ incoming: 100, outgoing: 100 }),
    contacts: read({ sampled: 200, withMail: 20 }),
    teams: read([{ name: 'Lumio', emails: 0 }]),
    lastDecisionAt: read(null),
    runs: read({ sweep: null, learn: now - 9 * dayMs, scan: null, snapshot: now - 9 * dayMs }),
  },
  {
    ...sound,
    scopes: read(null),
    setUp: read({ properties: ['deals.one'], lacksObject: false, ofObject: ['quote'] }),
    incoming: read({ sampled: 0, replies: 0, mails: [] }),
    contacts: read({ sampled: 1, withMail: 1 }),
    teams: read([]),
    lastDecisionAt: read(now - 60 * dayMs),
  },
  {
    ...sound,
    incoming: read({
      ...{ sampled: 2, replies: 0 },
      mails: [
        { sentAt: now, isScored: false },
        { sentAt: now - dayMs, isScored: true },
      ],
    }),
    contacts: read({ sampled: 20, withMail: 0 }),
  },
  ...[
    { incoming: 0, outgoing: 0 },
    { incoming: 1, outgoing: 1 },
    { incoming: 1, outgoing: 90 },
    { incoming: 90, outgoing: 1 },
  ].map((logged) => ({ ...sound, logged: read(logged) })),
];

const results = accounts.flatMap((readings) => judgeInstallation(readings, now)).map((result) => [result]);

/** What each function of the dictionary of the installation check may be called with. */
export const calls: Record<string, readonly (readonly unknown[])[]> = {
  'installation.checkedAt': [[now]],
  'installation.toMend': [[1], [3]],
  'installation.finding': results,
  'installation.remedy': results,
};

/** Words that both languages have. */
export const sameInBoth: readonly string[] = [];
