import type { Row } from '../row.ts';
import { measureBacklog } from '../rows/server-backlog.ts';
import { measureChaos } from '../rows/server-chaos.ts';
import { measureFairness } from '../rows/server-fairness.ts';
import { measureIdle } from '../rows/server-idle.ts';
import { measureIntake } from '../rows/server-intake.ts';
import { measureLatency } from '../rows/server-latency.ts';
import { measureSoak } from '../rows/server-soak.ts';

/** How long measurements of the server take; each starts a database, a local HubSpot and the server's processes. */
interface Scale {
  readonly seconds: number;
  readonly mailsOfAccount: number;
  readonly soakEvents: number;
  readonly chaosSeconds: number;
  readonly idleSeconds: number;
}

const scales: Readonly<Record<'full' | 'short', Scale>> = {
  full: { seconds: 60, mailsOfAccount: 200, soakEvents: 500_000, chaosSeconds: 600, idleSeconds: 900 },
  short: { seconds: 10, mailsOfAccount: 20, soakEvents: 10_000, chaosSeconds: 60, idleSeconds: 60 },
};

export interface ServerChoice {
  /** Minutes instead of an hour: figures that show a mistake, not the machine's best. */
  readonly isShort: boolean;
  /** Of chaos: the order in which things go wrong. */
  readonly seed: number;
}

/** The measurements of the marketplace server, by the name that chooses one. */
export function serverMeasurements({
  isShort,
  seed,
}: ServerChoice): Readonly<Record<string, () => Promise<Row[]>>> {
  const scale = scales[isShort ? 'short' : 'full'];
  return {
    intake: () => measureIntake(scale.seconds),
    latency: () => measureLatency(scale.seconds),
    backlog: () => measureBacklog(scale.mailsOfAccount),
    fairness: () => measureFairness(scale.seconds),
    idle: () => measureIdle(scale.idleSeconds),
    soak: () => measureSoak(scale.soakEvents),
    chaos: () => measureChaos(scale.chaosSeconds, seed),
  };
}
