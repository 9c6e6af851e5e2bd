/** How many emails had been read at a time, epoch milliseconds. */
export interface Sample {
  readonly at: number;
  readonly read: number;
}

/** What the rate looks back on; milliseconds. */
const lookBackMs = 5 * 60_000;

/** Between two samples, so that few of them span it. */
const sampleMs = 15_000;

/** The samples with a new one, oldest first; those that are too old are dropped. */
export function withSample(samples: readonly Sample[], sample: Sample): readonly Sample[] {
  const recent = samples.filter(({ at }) => at >= sample.at - lookBackMs && at <= sample.at);
  const [last, before] = [recent.at(-1), recent.at(-2)];
  const isDense = last !== undefined && before !== undefined && last.at - before.at < sampleMs;
  return [...(isDense ? recent.slice(0, -1) : recent), sample];
}

/** Emails a second over the last minutes; null before two samples are a second apart. */
export function rateOf(samples: readonly Sample[]): number | null {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || last.at - first.at < 1_000) return null;
  return ((last.read - first.read) / (last.at - first.at)) * 1_000;
}

/** Milliseconds for so many emails at a rate; null where nothing can be told. */
export function timeLeft(emails: number, rate: number | null): number | null {
  if (rate === null || rate <= 0) return null;
  return Math.round((Math.max(0, emails) / rate) * 1_000);
}
