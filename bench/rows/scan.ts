import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createPortal } from '#emulator/portal.ts';
import { createScaleSeed } from '#emulator/seeds/scale/index.ts';
import { sizesForDeals } from '#emulator/seeds/scale/sizes.ts';
import { row, type Row } from '../row.ts';

/** What a private app may send in ten seconds, and how long a call takes at HubSpot. */
const perTenSeconds = 190;
const latencyMs = 120;

/** Long enough that what may go at once in the beginning counts little. */
const seconds = 60;

export interface ScanFigures {
  readonly requests: number;
  readonly refused: number;
  readonly records: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** A scan of an account of 5,000 deals, 20,000 contacts and 2,000 companies, as far as it comes in a minute. */
export async function measureScan(now: number): Promise<Row[]> {
  const figures = await scanScale(now, 5_000, { perTenSeconds, latencyMs, seconds });
  const share = (figures.requests / figures.seconds) * 10 * (100 / perTenSeconds);
  const calls = (figures.requests / figures.records) * 1_000;
  return [
    row('scan: share of the rate limit left unused', 100 - share, '%', 40),
    row('scan: requests refused as too many', figures.refused, '', 0),
    row('scan: peak memory of the process', figures.megabytes, 'MB', 512),
    row('scan: calls per 1,000 deals', calls, 'calls', 250),
  ];
}

/** A scan in a process of its own, of a portal in this one. */
export async function scanScale(
  now: number,
  deals: number,
  limits: { readonly perTenSeconds: number; readonly latencyMs: number; readonly seconds: number },
): Promise<ScanFigures> {
  const portal = await createPortal({
    seed: createScaleSeed(now, sizesForDeals(deals)),
    ...{ now, clock: 'running', requestsPerTenSeconds: limits.perTenSeconds, latencyMs: limits.latencyMs },
  });
  try {
    const script = join(import.meta.dirname, '..', 'scan', 'scan-portal.ts');
    const args = [portal.url, portal.accessToken, String(portal.portalId), String(limits.seconds)];
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...args]);
    return JSON.parse(stdout) as ScanFigures;
  } finally {
    await portal.close();
  }
}
