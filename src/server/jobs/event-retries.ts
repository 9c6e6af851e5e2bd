/** How events that failed come again. Milliseconds. */

export const mostEventsOfPortion = 100;

/** By the number of failures that an event took part in: how many come together, and after how long. */
const stages: readonly { readonly size: number; readonly afterMs: number }[] = [
  { size: mostEventsOfPortion, afterMs: 0 },
  { size: mostEventsOfPortion, afterMs: 2_000 },
  ...[50, 25, 13, 7, 4, 2].map((size) => ({ size, afterMs: 3_000 })),
  { size: 1, afterMs: 5_000 },
  { size: 1, afterMs: 30_000 },
  { size: 1, afterMs: 120_000 },
];

/** Rounds without an end after which a portion lets others go first, and after which it is looked into. */
export const [usualRounds, patientRounds] = [5, 25];

/**
 * How many events are tried together that failed so often, and came back unfinished so often: a record that HubSpot never
 * answers for is found by halves as well, later than any usual outage ends. It is not given up, since nobody can tell.
 */
export function portionSize(attempts: number, rounds: number): number {
  const halvings = Math.min(10, Math.max(0, rounds - patientRounds + 1));
  return Math.max(1, Math.min(stages[attempts]?.size ?? 1, mostEventsOfPortion >> halvings));
}

/**
 * After how many failures the events of this portion count, once it failed too: the first time as a whole again, later by
 * halves, until one is alone. Null for one that failed alone for the last time: nothing more is tried with it.
 */
export function nextAttempts(attempts: number, events: number): number | null {
  if (attempts === 0) return 1;
  const half = Math.max(1, Math.ceil(events / 2));
  const next = stages.findIndex(({ size }, stage) => stage > attempts && size <= half);
  return next === -1 ? null : next;
}

/** @param random 0 to 1: half of the time is left to chance, so that what failed together does not return together */
export function retryDelay(attempts: number, random: number): number {
  return jitter(stages[attempts]?.afterMs ?? 0, random);
}

const [firstRoundMs, longestRoundMs] = [1_000, 60_000];

/** How long a portion waits that had no room, by how often it came already. */
export function roundDelay(rounds: number, random: number): number {
  return jitter(Math.min(longestRoundMs, firstRoundMs * 2 ** Math.min(rounds, 10)), random);
}

/** How much longer than its account a portion rests that rested so often: the account's other events go first. */
export function holdBack(rounds: number, random: number): number {
  return rounds < usualRounds ? 0 : roundDelay(rounds - usualRounds, random);
}

function jitter(ms: number, random: number): number {
  return Math.round(ms * (0.5 + 0.5 * random));
}
