import { createRandom, type Random } from '#emulator/seeds/demo/random.ts';
import { checkStack } from '../check/check-stack.ts';
import type { Difference } from '../check/compare-signals.ts';
import { settle } from '../observe/settle.ts';
import { withBench, type Bench } from '../stack/with-bench.ts';
import { pause } from '../traffic/pace.ts';
import type { WorldMail, WorldSizes } from '../world/world-mail.ts';
import { roles, type Strike, type Target } from './strikes.ts';
import { supervise, type Supervisor } from './supervisor.ts';
import { runUnruly } from './unruly-traffic.ts';

export interface ChaosOptions {
  readonly sizes: WorldSizes;
  readonly perSecond: number;
  readonly seconds: number;
  /** One after the other in an order that the seed decides, again and again until the time is over. */
  readonly strikes: readonly Strike[];
  /** Between two of them, milliseconds. */
  readonly pauseMs: number;
  /** How long weather lasts, milliseconds. */
  readonly lastsMs: number;
  /** What the server may take afterwards until nothing waits, milliseconds. */
  readonly settleMs: number;
  readonly seed: number;
  readonly latencyMs?: number;
}

export interface ChaosReport {
  /** Emails whose event was accepted. */
  readonly mails: number;
  readonly struck: readonly string[];
  /** Processes that were begun again. */
  readonly restarts: number;
  /** Requests of HubSpot that failed and came again. */
  readonly failures: ReadonlyMap<number, number>;
  /** From the end of traffic and strikes until nothing waited. */
  readonly settledMs: number;
  readonly differences: readonly Difference[];
}

/** Traffic while one thing after the other goes wrong; when all is well again, the outcome against the truth. */
export function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  return withBench(options, async (bench) => {
    const supervisor = await supervise(bench.stack, roles);
    try {
      return await strikeAndCheck(bench, supervisor, options);
    } finally {
      await supervisor.stop();
    }
  });
}

async function strikeAndCheck(
  bench: Bench,
  supervisor: Supervisor,
  options: ChaosOptions,
): Promise<ChaosReport> {
  const { stack, sender, counters } = bench;
  const [mails, struck] = await Promise.all([
    runUnruly(stack, sender, createRandom(options.seed), options),
    strikeOn({ stack, supervisor, lastsMs: options.lastsMs }, createRandom(options.seed + 1), options),
  ]);
  await Promise.all(roles.map((role) => supervisor.running(role)));
  const begun = performance.now();
  await settle(counters, options.settleMs);
  const settledMs = performance.now() - begun;
  const differences = await checkUntilSame(mails, () => checkStack(stack, counters, mails));
  const restarts = supervisor.restarts();
  return { mails: mails.length, struck, restarts, failures: sender.failures, settledMs, differences };
}

async function strikeOn(target: Target, random: Random, options: ChaosOptions): Promise<readonly string[]> {
  const end = performance.now() + options.seconds * 1_000;
  const struck: string[] = [];
  for (let round = random.shuffle(options.strikes); performance.now() < end; round = random.shuffle(round)) {
    for (const strike of round) {
      await pause(options.pauseMs);
      if (performance.now() >= end) return struck;
      struck.push(strike.name);
      await strike.run(target);
    }
  }
  return struck;
}

const looks = 5;

/**
 * Work that began before the inbox was empty may be writing its last: what differs is looked at again a moment later. What
 * is lost or doubled stays so.
 */
async function checkUntilSame(
  mails: readonly WorldMail[],
  check: () => Promise<readonly Difference[]>,
): Promise<readonly Difference[]> {
  if (mails.length === 0) return ['no email was told of'];
  let differences = await check();
  for (let look = 1; look < looks && differences.length > 0; look += 1) {
    await pause(1_000);
    differences = await check();
  }
  return differences;
}
