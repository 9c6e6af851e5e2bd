import { setTimeout as sleep } from 'node:timers/promises';
import { createDetector } from '#core/detect/detector.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import type { HistoryRequest } from '#core/views/history-view.ts';
import { createCrm } from '#crm/gateway.ts';
import { createMailHistory } from '#crm/mail-history/create-mail-history.ts';
import { createRateBudget } from '#crm/policy/rate-budget.ts';
import { createShareBudget } from '#crm/policy/share-budget.ts';
import { provision } from '#crm/provision/provision.ts';
import { createCrmAccountNotes } from '#store/account-notes-crm.ts';
import { createCrmSignalStore } from '#store/crm-signal-store.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectEmail } from '../../src/app/use-cases/detect-email.ts';
import { historyScan } from '../../src/app/use-cases/history/history-scan.ts';
import { createPortalCache } from '../../src/app/use-cases/portal-cache.ts';

/**
 * Scans the past email of a portal in a process of its own, call by call as HubSpot's functions do, with the
 * detector that ships: `node bench/history/history-portal.ts <url> <token> <portal id> <seconds>`. Prints one
 * JSON line.
 */
const [url = '', accessToken = '', portalId = '', seconds = '60'] = process.argv.slice(2);
const invocationMs = 8_000;

let [requests, refused] = [0, 0];
const counted: typeof fetch = async (input, init) => {
  if (!String(input).endsWith('/search')) requests += 1;
  const answer = await fetch(input, init);
  if (answer.status === 429) refused += 1;
  return answer;
};

const model = join(import.meta.dirname, '..', '..', 'src', 'core', 'detect', 'model', 'model.bin');
const detector = createDetector(readFileSync(model));
const rate = createRateBudget({ requests: 110, windowMs: 10_000 });
const cache = createPortalCache();
const log = () => undefined;

/** What one call of a host is given. */
function invocation(runner: string) {
  const deadline = Date.now() + invocationMs;
  const pace = createShareBudget(rate);
  const options = {
    ...{ accessToken, basePath: url, portalId: Number(portalId), now: Date.now, fetch: counted },
    ...{ rate: pace, deadlineAt: deadline },
  };
  const crm = createCrm(options);
  return {
    ...{ crm, store: createCrmSignalStore(crm.signalRows), notes: createCrmAccountNotes(crm.noteRows) },
    ...{ settings: defaultSettings, cache, now: Date.now, deadline, log, runner, pace, sleep },
    mail: createMailHistory(options),
    detect: (email: Parameters<typeof detectEmail>[0]) =>
      detectEmail(email, defaultSettings, { detector, log }),
  };
}

await provision({ accessToken, basePath: url, portalId: Number(portalId), now: Date.now });
const begun = Date.now();
const end = begun + Number(seconds) * 1_000;
requests = 0;
let emails = 0;
let calls = 0;
for (let action: HistoryRequest['action'] = 'start'; Date.now() < end; action = 'continue') {
  const request = { action, months: 12, share: 0.9 } as const;
  // A call that ends without an answer is made again, as by the page.
  const answer = await historyScan(request, invocation(`bench-${(calls += 1)}`)).catch(() => null);
  if (answer?.ok === false) throw new Error(`the scan failed: ${answer.failure.code}`);
  emails = answer?.view.progress.read ?? emails;
  if (answer?.view.progress.phase === 'done') break;
}
const took = (Date.now() - begun) / 1_000;
const megabytes = process.resourceUsage().maxRSS / 1_024;
console.log(JSON.stringify({ requests, refused, emails, calls, seconds: took, megabytes }));
