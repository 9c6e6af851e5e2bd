/** About how many steps a value axis has. */
const steps = 5;
const roundSteps = [1, 2, 2.5, 5, 10];

/** Round numbers from at or below the lowest value to at or above the highest; 0 is always among them. */
export function axisTicks(values: readonly number[]): readonly number[] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (high - low < leastSpan) return [0, 1];
  const step = roundStep((high - low) / steps);
  const first = Math.floor(low / step + tolerance);
  const last = Math.ceil(high / step - tolerance);
  // Counting in steps keeps 0.3 from becoming 0.30000000000000004.
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** Below it values are as good as zero, and their steps would leave the range of numbers. */
const leastSpan = 1e-12;
const tolerance = 1e-9;

/** The least of 1, 2, 2.5 or 5 times a power of ten that is no smaller. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = roundSteps.find((each) => each * power >= least * (1 - tolerance)) ?? 10;
  return factor * power;
}

/** Maps [from, to] to [start, end], in pixels. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]) {
  const [from, to] = domain;
  const [start, end] = range;
  const span = to - from || 1;
  return (value: number): number => start + ((value - from) / span) * (end - start);
}
