import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createPortal } from '#emulator/portal.ts';
import { createCrm } from '#crm/gateway.ts';
import { createRateBudget } from '#crm/policy/rate-budget.ts';
import { provision } from '#crm/provision/provision.ts';
import { createCrmAccountNotes } from '#store/account-notes-crm.ts';
import { settingsKey, toSettingsNote } from '#store/account-settings.ts';
import { createCrmSignalStore } from '#store/crm-signal-store.ts';
import { createSignals, createSweepSeed, sweepSettings } from '../sweep/sweep-seed.ts';
import { row, type Row } from '../row.ts';

export interface SweepFigures {
  readonly calls: number;
  readonly steps: number;
  readonly created: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
  readonly seconds: number;
}

/** The first sweep over 10,000 open signals, and one a while later, with the day's tasks and digests made. */
export async function measureSweep(): Promise<Row[]> {
  const [first, second] = await sweepScale(10_000);
  return [
    row('sweep: calls for 10,000 open signals', first.calls, 'calls', 120),
    row('sweep: computing', first.cpuSeconds, 's', 5),
    row('sweep: memory beside the process itself', first.megabytes, 'MB', 128),
    row('sweep: calls of the next one', second.calls, 'calls', 120),
  ];
}

/** Two sweeps, in processes of their own, of a portal in this one. */
export async function sweepScale(signals: number): Promise<readonly [SweepFigures, SweepFigures]> {
  // The clock runs: what was saved a while ago is what a search finds.
  const now = Date.now();
  const seed = createSweepSeed(signals, now);
  const portal = await createPortal({ seed, now, clock: 'running', requestsPerTenSeconds: 100_000 });
  try {
    const { url, accessToken, portalId } = portal;
    const patient = { deadlineAt: Infinity };
    await provision({ accessToken, basePath: url, portalId, now: Date.now });
    const rate = createRateBudget({ requests: 100_000, windowMs: 10_000 });
    const crm = createCrm({ accessToken, basePath: url, portalId, now: Date.now, rate, ...patient });
    const store = createCrmSignalStore(crm.signalRows);
    await store.save(createSignals(signals, now));
    const note = toSettingsNote(undefined, { management: sweepSettings }, now);
    await createCrmAccountNotes(crm.noteRows).write(settingsKey, note);
    const sweep = async () => {
      portal.clock.advance(60_000);
      const script = join(import.meta.dirname, '..', 'sweep', 'sweep-portal.ts');
      const { stdout } = await promisify(execFile)(process.execPath, [
        script,
        url,
        accessToken,
        String(portalId),
      ]);
      return JSON.parse(stdout) as SweepFigures;
    };
    return [await sweep(), await sweep()];
  } finally {
    await portal.close();
  }
}
