import { defaultSettings } from '#core/settings/settings.ts';
import { createCrm } from '#crm/gateway.ts';
import { createCrmAccountNotes } from '#store/account-notes-crm.ts';
import { createCrmSignalStore } from '#store/crm-signal-store.ts';
import { createPortalCache } from '../../src/app/use-cases/portal-cache.ts';
import { sweep } from '../../src/app/use-cases/sweep/sweep.ts';

/**
 * Sweeps a portal in a process of its own, call by call as a host does, so that its memory and its computing are the
 * sweep's alone: `node bench/sweep/sweep-portal.ts <url> <token> <portal id>`. Prints one JSON line.
 */
const [url = '', accessToken = '', portalId = ''] = process.argv.slice(2);
const invocationMs = 8_000;

let calls = 0;
const counted: typeof fetch = (input, init) => {
  calls += 1;
  return fetch(input, init);
};

/** What one call of a host is given. */
function invocation(runner: string) {
  const deadline = Date.now() + invocationMs;
  const options = { accessToken, basePath: url, portalId: Number(portalId), now: Date.now, fetch: counted };
  const crm = createCrm({ ...options, deadlineAt: deadline });
  return {
    ...{ crm, store: createCrmSignalStore(crm.signalRows), notes: createCrmAccountNotes(crm.noteRows) },
    ...{ settings: defaultSettings, cache: createPortalCache(), now: Date.now, deadline },
    ...{ log: () => undefined, runner },
  };
}

const begun = Date.now();
const before = process.cpuUsage();
const bytesBefore = process.memoryUsage.rss();
let steps = 0;
let created = 0;
for (let remaining = 1; remaining > 0; steps += 1) {
  const answer = await sweep({ origin: 'schedule' }, invocation(`bench-${steps}`));
  if (!answer.ok) throw new Error(`the sweep failed: ${answer.failure.code}`);
  remaining = answer.view.remaining;
  created += answer.view.created;
}
const { user, system } = process.cpuUsage(before);
const cpuSeconds = (user + system) / 1e6;
const megabytes = process.resourceUsage().maxRSS / 1_024 - bytesBefore / 2 ** 20;
const seconds = (Date.now() - begun) / 1_000;
console.log(JSON.stringify({ calls, steps, created, cpuSeconds, megabytes, seconds }));
