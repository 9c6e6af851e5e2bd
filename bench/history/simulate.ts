import type { EmailRecord } from '#core/records.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import type { HistoryRequest } from '#core/views/history-view.ts';
import { createCrm } from '#crm/gateway.ts';
import { createMailHistory } from '#crm/mail-history/create-mail-history.ts';
import { createRateBudget } from '#crm/policy/rate-budget.ts';
import { createShareBudget } from '#crm/policy/share-budget.ts';
import { createMemoryAccountNotes } from '#store/account-notes-memory.ts';
import { createMemorySignalStore } from '#store/memory-signal-store.ts';
import type { EmailReading } from '../../src/app/use-cases/context.ts';
import { historyScan } from '../../src/app/use-cases/history/history-scan.ts';
import { createPortalCache } from '../../src/app/use-cases/portal-cache.ts';
import { createSyntheticAccount, straightReport } from './synthetic-mail.ts';
import { createSyntheticPortal } from './synthetic-portal.ts';
import { createVirtualClock } from './virtual-clock.ts';

/**
 * A scan of a synthetic account behind the real gateway, on a virtual clock, call by call as HubSpot's
 * functions make them: `node bench/history/simulate.ts <emails> <share>`. The detector is a stand-in that
 * takes its time from the clock alone; notes and signals are kept in memory, each call for them costs its
 * turn and its time. Prints one JSON line.
 */
const [mails = '1000000', share = '0.9'] = process.argv.slice(2);
const [months, perTenSeconds, latencyMs, invocationMs, detectionMs] = [12, 110, 120, 8_000, 2];

const clock = createVirtualClock(Date.UTC(2026, 10, 23, 9));
const begun = clock.now();
const account = createSyntheticAccount(Number(mails), begun, months);
const portal = createSyntheticPortal(account, perTenSeconds);
const rate = createRateBudget({ requests: perTenSeconds, windowMs: 10_000 });
const [notes, cache] = [createMemoryAccountNotes(), createPortalCache()];
const keys = new Set<string>();

/**
 * Times of the requests that count, in the order in which they were sent; only the last ten seconds are
 * kept.
 */
let [requests, searches, densest, invocations] = [0, 0, 0, 0];
let recent: number[] = [];

function count(isSearch: boolean): void {
  if (isSearch) searches += 1;
  if (isSearch) return;
  requests += 1;
  const now = clock.now();
  recent = [...recent.filter((at) => at > now - 10_000), now];
  densest = Math.max(densest, recent.length);
}

const fetch: typeof globalThis.fetch = async (input, init) => {
  count(String(input).endsWith('/search'));
  await clock.sleep(latencyMs);
  return portal(String(input), String(init?.body ?? ''));
};

function detect({ text }: EmailRecord): EmailReading {
  clock.compute(detectionMs);
  const amount = /^pricing EUR(\d+) /u.exec(text ?? '')?.[1];
  const signals = amount === undefined ? [] : [{ ...pricing, kind: 'pricing' as const }];
  const facts = amount === undefined ? {} : { amount: Number(amount), currency: 'EUR' };
  return { class: 'conversation', language: 'en', signals, facts, opportunity: amount !== undefined };
}

const pricing = {
  ...{ quote: 'pricing', cue: { start: 0, end: 7 }, start: 0, end: 7, probability: 0.95 },
  tier: 'alert' as const,
};

/** What one call of a function is given. */
function invocation() {
  const deadline = clock.now() + invocationMs;
  const pace = createShareBudget(rate);
  const options = {
    ...{ accessToken: 'none', basePath: 'http://portal.example', portalId: 1, now: clock.now, fetch },
    ...{ sleep: clock.sleep, rate: pace, deadlineAt: deadline, timeoutMs: 60_000 },
  };
  const paced = async <T>(calls: number, work: () => Promise<T>): Promise<T> => {
    for (let call = 0; call < calls; call += 1) {
      await clock.sleep(pace.reserve('general', clock.now()));
      count(false);
      await clock.sleep(latencyMs);
    }
    return work();
  };
  return {
    ...{ crm: createCrm(options), mail: createMailHistory(options), pace, cache, detect, deadline },
    notes: {
      read: (wanted: readonly string[]) => paced(1, () => notes.read(wanted)),
      write: (key: string, value: unknown) => paced(1, () => notes.write(key, value)),
    },
    store: {
      ...createMemorySignalStore(),
      readLearned: () => paced(1, async () => ({ calibration: {}, countedAt: clock.now() })),
      save: (signals: readonly { readonly key: string }[]) =>
        paced(2, async () => {
          const created = signals.map(({ key }) => key).filter((key) => !keys.has(key));
          for (const key of created) keys.add(key);
          return { created, updated: [], unchanged: [] };
        }),
    },
    ...{
      settings: defaultSettings,
      now: clock.now,
      sleep: clock.sleep,
      log: () => undefined,
      runner: `run-${invocations}`,
    },
  };
}

async function scan() {
  const request = { months, share: Number(share) };
  for (let action: HistoryRequest['action'] = 'start'; ; action = 'continue') {
    invocations += 1;
    const answer = await historyScan({ action, ...request }, invocation());
    if (!answer.ok) throw new Error(answer.failure.code);
    if (answer.view.progress.phase === 'done') break;
    // A page that calls again as soon as it is answered.
    await clock.sleep(latencyMs);
  }
  const took = clock.now() - begun;
  const answer = await historyScan({ action: 'report' }, invocation());
  return { took, report: answer.ok ? answer.view.report : null };
}

const { took, report } = await clock.run(scan());
const megabytes = process.resourceUsage().maxRSS / 1_024;
const { user, system } = process.cpuUsage();
const straight = straightReport(account, begun - 6 * 86_400_000);
const figures = {
  ...{ emails: report?.total.emails ?? 0, hours: took / 3_600_000, requests, searches, densest, invocations },
  ...{ megabytes, cpuSeconds: (user + system) / 1e6, signals: keys.size },
  // Whether the last days' mail still has time for an answer depends on when it was read.
  isSame: JSON.stringify(withoutLast(report)) === JSON.stringify(withoutLast(straight)),
};
console.log(JSON.stringify(figures));

function withoutLast(one: typeof report) {
  return { ...one, months: one?.months.slice(0, -1) };
}
