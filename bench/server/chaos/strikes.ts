import type { Stack } from '../stack/open-stack.ts';
import { pause } from '../traffic/pace.ts';
import type { Weather } from '../world/world-protocol.ts';
import type { Supervisor } from './supervisor.ts';

/** Something that goes wrong, and is right again when it resolves. */
export interface Strike {
  readonly name: string;
  readonly run: (target: Target) => Promise<void>;
}

export interface Target {
  readonly stack: Stack;
  readonly supervisor: Supervisor;
  /** How long what lasts goes on. */
  readonly lastsMs: number;
}

export const roles = ['web', 'events', 'background'] as const;

const killing = (role: (typeof roles)[number]): Strike => ({
  name: `kill -9 ${role}`,
  async run({ supervisor }) {
    await (await supervisor.running(role)).kill('SIGKILL');
    await supervisor.running(role);
  },
});

const weather = (kind: Weather): Strike => ({
  name: `HubSpot: ${kind}`,
  async run({ stack, lastsMs }) {
    await stack.world.turn(kind);
    await pause(lastsMs);
    await stack.world.turn('clear');
  },
});

const closingLogs: Strike = {
  name: 'logs that nobody takes',
  async run({ supervisor }) {
    for (const role of roles) (await supervisor.running(role)).closeLog();
  },
};

/** Everything that can be done to the server here. */
export const strikes: readonly Strike[] = [
  ...roles.map(killing),
  { name: 'Postgres restarts', run: ({ stack }) => stack.postgres.restart() },
  { name: 'Postgres crashes', run: ({ stack }) => stack.postgres.crash() },
  ...(['outage', 'refusing', 'storm', 'slow', 'losing-answers'] as const).map(weather),
  closingLogs,
];
