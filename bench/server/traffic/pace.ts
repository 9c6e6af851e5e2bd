/**
 * Begins the work by the clock, whatever became of the work before it: who waits for an answer before asking again never
 * sees how long others wait. Resolves when all of it has ended.
 * @param work is given its number and when it was due, by `performance.now()`
 */
export async function runOnSchedule(
  count: number,
  everyMs: number,
  work: (number: number, dueAt: number) => Promise<void>,
): Promise<void> {
  const begun = performance.now();
  const running: Promise<void>[] = [];
  for (let number = 0; number < count; number += 1) {
    const dueAt = begun + number * everyMs;
    const early = dueAt - performance.now();
    if (early > 0) await pause(early);
    running.push(work(number, dueAt));
  }
  await Promise.all(running);
}

/** As many at a time as allowed, each beginning when one ends; for as long as `until` says. */
export async function runAtOnce(
  concurrency: number,
  until: () => boolean,
  work: () => Promise<void>,
): Promise<void> {
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (!until()) await work();
    }),
  );
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
