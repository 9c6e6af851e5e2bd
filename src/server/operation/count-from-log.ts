import type { Log } from '../../app/use-cases/context.ts';
import type { CounterName, Meter } from './meter.ts';

/** Events of the log that are counted as well, by their outcome. */
const counted: Readonly<Record<string, CounterName>> = {
  install: 'installs_total',
  'token-refresh': 'token_refreshes_total',
};

/** The same log; what it tells of installations and tokens is counted. */
export function countFromLog(log: Log, meter: Meter): Log {
  return (event, fields) => {
    const name = Object.hasOwn(counted, event) ? counted[event] : undefined;
    if (name) meter.add(name, { outcome: String(fields['outcome'] ?? 'other') });
    log(event, fields);
  };
}
