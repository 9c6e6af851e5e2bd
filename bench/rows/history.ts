import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createPortal } from '#emulator/portal.ts';
import { createHistorySeed } from '../history/history-seed.ts';
import { row, type Row } from '../row.ts';

/** What an app of the marketplace may send in ten seconds, and how long a call takes at HubSpot. */
const perTenSeconds = 110;
const latencyMs = 120;
const share = 0.9;

/** As HubSpot runs functions. */
const memoryFlags = ['--max-semi-space-size=6', '--max-old-space-size=115'];

export interface SimulatedFigures {
  readonly emails: number;
  readonly hours: number;
  readonly requests: number;
  /** The most requests in any ten seconds. */
  readonly densest: number;
  readonly megabytes: number;
  readonly cpuSeconds: number;
  /** Whether the report is that of a straight computation. */
  readonly isSame: boolean;
}

export interface PortalFigures {
  readonly requests: number;
  readonly refused: number;
  readonly emails: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/**
 * The scan of a year with a million emails, simulated on a virtual clock, and a minute of a scan with the
 * detector that ships over the local portal.
 */
export async function measureHistory(): Promise<Row[]> {
  const simulated = await simulateHistory(1_000_000);
  const used = (simulated.requests / (simulated.hours * 3_600)) * 10;
  const portal = await scanPortal(12_000, 60);
  const usedOfPortal = (portal.requests / portal.seconds) * 10;
  return [
    row('history: 1,000,000 emails, hours on a virtual clock', simulated.hours, 'h', 4),
    row('history: of them counted otherwise than straight', Number(!simulated.isSame), '', 0),
    row('history: most requests in 10 s, of a share of 99', simulated.densest, '', perTenSeconds * share),
    row('history: share of the rate limit left unused', 100 - (used * 100) / perTenSeconds, '%', 40),
    row('history: peak memory of the process', simulated.megabytes, 'MB', 256),
    row('history, portal: rate limit left unused', 100 - (usedOfPortal * 100) / perTenSeconds, '%', 40),
    row('history, portal: requests refused as too many', portal.refused, '', 0),
    row('history, portal: peak memory of the process', portal.megabytes, 'MB', 256),
  ];
}

export async function simulateHistory(emails: number): Promise<SimulatedFigures> {
  return run<SimulatedFigures>('simulate.ts', [String(emails), String(share)]);
}

/** A scan in a process of its own, of a portal in this one. */
export async function scanPortal(emails: number, seconds: number): Promise<PortalFigures> {
  // The clock runs: the scan goes by the same one.
  const now = Date.now();
  const seed = createHistorySeed(emails, now);
  const options = { now, clock: 'running', requestsPerTenSeconds: perTenSeconds, latencyMs } as const;
  const portal = await createPortal({ seed, ...options });
  try {
    const { url, accessToken, portalId } = portal;
    return await run<PortalFigures>('history-portal.ts', [
      url,
      accessToken,
      String(portalId),
      String(seconds),
    ]);
  } finally {
    await portal.close();
  }
}

async function run<Figures>(script: string, args: readonly string[]): Promise<Figures> {
  const file = join(import.meta.dirname, '..', 'history', script);
  const { stdout } = await promisify(execFile)(process.execPath, [...memoryFlags, file, ...args]);
  return JSON.parse(stdout) as Figures;
}
