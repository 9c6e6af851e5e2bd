import { createCrm } from '#crm/gateway.ts';
import { provision } from '#crm/provision/provision.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import type { Portal } from '#emulator/portal.contract.ts';
import { createPortal } from '#emulator/portal.ts';
import { createScaleSeed } from '#emulator/seeds/scale/index.ts';
import { createCrmAccountNotes } from '#store/account-notes-crm.ts';
import { createCrmSignalStore } from '#store/crm-signal-store.ts';
import { createPortalCache } from '../../src/app/use-cases/portal-cache.ts';
import { takeSnapshot } from '../../src/app/use-cases/snapshot/take-snapshot.ts';
import { signalsOf } from './scale-signals.ts';

const sizes = { companies: 4_000, contacts: 8_000, deals: 10_000, emails: 5_000, meetings: 100, tasks: 100 };

export interface PagePortal {
  readonly portal: Portal;
  /** What taking the snapshot took. */
  readonly walk: { readonly calls: number; readonly steps: number };
}

/** An account of 10,000 deals and 5,000 signals whose snapshot was taken, in steps like those of HubSpot's functions. */
export async function startPagePortal(now: number): Promise<PagePortal> {
  const seed = createScaleSeed(now, sizes);
  const portal = await createPortal({ seed, now, searchDelayMs: 0, requestsPerTenSeconds: 100_000 });
  const access = { accessToken: portal.accessToken, basePath: portal.url, portalId: portal.portalId };
  const options = {
    ...{
      ...access,
      now: () => portal.clock.now(),
      sleep: async (ms: number) => portal.clock.advance(Math.ceil(ms)),
    },
  };
  await provision(options);
  const { store } = open();
  await store.save(signalsOf(seed, sizes.emails, now));
  portal.calls.clear();
  let steps = 0;
  for (let action: 'start' | 'continue' = 'start'; steps < 100; action = 'continue') {
    const answer = await takeSnapshot({ action }, { ...open(), runner: `step-${steps}` });
    steps += 1;
    if (!answer.ok) throw new Error(`taking the snapshot failed: ${answer.failure.code}`);
    if (answer.view.phase === 'done') break;
  }
  return { portal, walk: { calls: portal.calls.count(), steps } };

  /** Each call takes as long as at HubSpot, by the portal's clock. */
  function open() {
    const slow: typeof fetch = (input, init) => {
      portal.clock.advance(120);
      return fetch(input, init);
    };
    const deadline = portal.clock.now() + 8_000;
    const crm = createCrm({ ...options, fetch: slow, deadlineAt: deadline + 1e9, timeoutMs: 60_000 });
    return {
      ...{ crm, store: createCrmSignalStore(crm.signalRows), notes: createCrmAccountNotes(crm.noteRows) },
      ...{ settings: defaultSettings, cache: createPortalCache(), now: options.now, deadline },
      log: () => undefined,
    };
  }
}
