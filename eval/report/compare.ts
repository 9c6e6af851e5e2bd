import type { Headline, Report, ReportFrame } from './report.ts';

/** What of an accepted report is kept to compare with. */
export type Baseline = ReportFrame & Pick<Report, 'headline'>;

export interface Change {
  readonly id: string;
  readonly title: string;
  readonly now: Headline;
  /** Null where the baseline does not know the figure. */
  readonly before: Headline | null;
  /** now − before; null where either is unknown. */
  readonly change: number | null;
  /** Worse than the worse end of the baseline's interval. */
  readonly isDrop: boolean;
}

export function toBaseline(report: Report): Baseline {
  const { split, detector, messages, corpus, ordinaryMails, seed, draws, headline } = report;
  return { split, detector, messages, corpus, ordinaryMails, seed, draws, headline };
}

/** Each headline figure against the baseline's. What cannot be measured here is no drop. */
export function compare(report: Pick<Report, 'headline'>, baseline: Baseline | null): Change[] {
  return Object.entries(report.headline).map(([id, now]) => {
    const before = baseline?.headline[id] ?? null;
    const isKnown = now.value !== null && typeof before?.value === 'number';
    return {
      id,
      title: now.title,
      now,
      before,
      change: isKnown ? (now.value ?? 0) - (before?.value ?? 0) : null,
      isDrop: before !== null && isWorse(now, before),
    };
  });
}

function isWorse({ value, better }: Headline, { low, high }: Headline): boolean {
  if (value === null) return false;
  return better === 'higher' ? low !== null && value < low : high !== null && value > high;
}
