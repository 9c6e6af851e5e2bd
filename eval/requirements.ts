import type { Measured } from './metrics/figure.ts';

/** What the detector has to reach (floor) and what it should reach (aim). */
export interface Requirement {
  /** A headline figure; null for what `npm run bench` measures. */
  readonly figure: string | null;
  readonly title: string;
  readonly better: 'higher' | 'lower';
  readonly floor: number;
  /** `annotator`: the macro-F1 of the second annotator against the labels. */
  readonly aim: number | 'annotator';
  readonly unit: '' | 'ms' | 'MB' | 'per 1,000';
}

export const requirements: readonly Requirement[] = [
  higher('macroF1', 'macro-F1 over the 16 kinds, held-out writers', 0.75, 'annotator'),
  higher('opportunityF1', 'opportunity F1, held-out writers', 0.85, 0.92),
  higher('alertPrecision', 'alert tier, precision', 0.92, 0.95),
  higher('alertRecall', 'alert tier, recall', 0.55, 0.75),
  lower('languageGap', 'French against English, macro-F1', 0.04, 0.02),
  lower('hardNegatives', 'false alerts, hard negatives', 40, 15, 'per 1,000'),
  lower('ordinaryMail', 'false alerts, ordinary mail', 5, 1, 'per 1,000'),
  lower('calibrationError', 'calibration error (ECE)', 0.06, 0.03),
  higher('quoteOverlap', 'quotes that overlap by half', 0.85, 0.95),
  lower(null, 'warm email on one core', 3, 1.5, 'ms'),
  lower(null, 'load', 150, 75, 'ms'),
  lower(null, 'resident memory', 100, 50, 'MB'),
  lower(null, 'bundle with weights', 3, 1.5, 'MB'),
];

export type Verdict = 'aim' | 'floor' | 'missed' | 'not measured';

/** Whether a measured value reaches the aim, the floor or neither; `ceiling` is the second annotator's macro-F1. */
export function judgeRequirement(
  { better, floor, aim }: Requirement,
  measured: Measured | undefined,
  ceiling: number | null,
): Verdict {
  const value = measured?.value ?? null;
  if (value === null) return 'not measured';
  const reaches = (limit: number): boolean => (better === 'higher' ? value >= limit : value <= limit);
  const goal = aim === 'annotator' ? ceiling : aim;
  if (goal !== null && reaches(goal)) return 'aim';
  return reaches(floor) ? 'floor' : 'missed';
}

function higher(figure: string, title: string, floor: number, aim: Requirement['aim']): Requirement {
  return { figure, title, better: 'higher', floor, aim, unit: '' };
}

function lower(
  figure: string | null,
  title: string,
  floor: number,
  aim: number,
  unit: Requirement['unit'] = '',
): Requirement {
  return { figure, title, better: 'lower', floor, aim, unit };
}
