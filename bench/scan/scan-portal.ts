import { defaultSettings } from '#core/settings/settings.ts';
import { createCrm } from '#crm/gateway.ts';
import { provision } from '#crm/provision/provision.ts';
import { createCrmAccountNotes } from '#store/account-notes-crm.ts';
import { createCrmSignalStore } from '#store/crm-signal-store.ts';
import { createPortalCache } from '../../src/app/use-cases/portal-cache.ts';
import { scanAccount } from '../../src/app/use-cases/scan/scan-account.ts';

/**
 * Scans a portal in a process of its own, so that its memory is the scan's alone:
 * `node bench/scan/scan-portal.ts <url> <token> <portal id> <seconds>`. Prints one JSON line.
 */
const [url = '', accessToken = '', portalId = '', seconds = '60'] = process.argv.slice(2);
const stepMs = 60_000;

let requests = 0;
let refused = 0;
const counted: typeof fetch = async (input, init) => {
  requests += 1;
  const answer = await fetch(input, init);
  if (answer.status === 429) refused += 1;
  return answer;
};

/** What one step of a host is given. */
function step(deadline: number) {
  const options = {
    ...{ accessToken, basePath: url, portalId: Number(portalId), now: Date.now, fetch: counted },
    ...{ deadlineAt: deadline + 10_000, timeoutMs: 30_000 },
  };
  const crm = createCrm(options);
  return {
    ...{ crm, store: createCrmSignalStore(crm.signalRows), notes: createCrmAccountNotes(crm.noteRows) },
    ...{ settings: defaultSettings, cache: createPortalCache(), now: Date.now, deadline },
    ...{ log: () => undefined, runner: 'bench' },
  };
}

await provision({ accessToken, basePath: url, portalId: Number(portalId), now: Date.now });
const begun = Date.now();
const end = begun + Number(seconds) * 1_000;
requests = 0;
let records = 0;
for (let action: 'start' | 'continue' = 'start'; Date.now() < end; action = 'continue') {
  const answer = await scanAccount({ action }, step(Math.min(end, Date.now() + stepMs)));
  if (!answer.ok) throw new Error(`the scan failed: ${answer.failure.code}`);
  records = answer.view.done;
  if (answer.view.phase === 'done') break;
}
const took = (Date.now() - begun) / 1_000;
const megabytes = process.resourceUsage().maxRSS / 1_024;
console.log(JSON.stringify({ requests, refused, records, seconds: took, megabytes }));
