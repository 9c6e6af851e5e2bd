import type { Outcome } from './judge.ts';

/** What the detector missed and what it found wrongly, one line each, for development. */
export function errorLines(outcomes: readonly Outcome[]): string {
  return outcomes
    .flatMap(({ row, detection, signals }) => {
      const found = new Set(signals.map(({ kind }) => kind));
      const missed = row.labels.filter(({ kind }) => !found.has(kind));
      return [
        ...(row.class === detection.class ? [] : [`${row.id} class ${row.class} read as ${detection.class}`]),
        ...missed.map(({ kind, quote }) => `${row.id} missed ${kind}: ${quote}`),
        ...signals
          .filter(({ isRight }) => !isRight)
          .map(
            ({ kind, tier, quote, probability }) =>
              `${row.id} wrong ${kind} ${tier} ${probability.toFixed(2)}: ${quote}`,
          ),
      ];
    })
    .map((line) => `${line.replaceAll('\n', ' ')}\n`)
    .join('');
}
