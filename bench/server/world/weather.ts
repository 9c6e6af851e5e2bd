import type { LocalHubSpot } from '#emulator/cloud/cloud.contract.ts';
import type { Fault } from '#emulator/portal.contract.ts';
import type { Weather } from './world-protocol.ts';

const always = { times: Infinity };

const faultsOf: Readonly<Record<Weather, readonly Fault[]>> = {
  clear: [],
  outage: [{ ...always, effect: { kind: 'drop-connection' } }],
  refusing: [{ ...always, effect: { kind: 'status', status: 503 } }],
  storm: [{ ...always, effect: { kind: 'status', status: 429, headers: { 'retry-after': '1' } } }],
  slow: [{ ...always, effect: { kind: 'delay', ms: 2_000 } }],
  // What was written stands, and the writer does not know it.
  'losing-answers': [{ times: 2, effect: { kind: 'apply-then-drop' } }],
};

/** Every account's API, and the tokens' too, behaves like this from now on. */
export function turnWeather({ portals, faults }: LocalHubSpot, weather: Weather): void {
  for (const one of [...portals.map((portal) => portal.faults), faults]) {
    one.clear();
    for (const fault of faultsOf[weather]) one.add(fault);
  }
}
