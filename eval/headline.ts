import type { Detection } from '#core/detect/detection.ts';
import { signalKinds } from '#core/signals/kind.ts';
import { f1, macroF1, precision, recall, type Counts } from './counts.ts';
import { isAlerted, isDisturbing, type Outcome } from './judge.ts';
import { binNumbers, calibrationError, equalMassEdges } from './metrics/calibration.ts';
import { countFacts } from './metrics/facts.ts';
import { share, type Figure } from './metrics/figure.ts';
import { negativeClassOf } from './negatives.ts';

const triple = [0, 0, 0] as const;

/**
 * The figures that the project is judged by, over the messages of a split. Every one comes with an interval; a drop
 * below the last accepted report by more than that fails the check.
 */
export function headlineFigures(outcomes: readonly Outcome[]): Figure<Outcome>[] {
  return [
    figure('macroF1', 'macro-F1 over the 16 kinds', kindNumbers, macroF1Of),
    figure('opportunityF1', 'opportunity F1', opportunityNumbers, by(f1)),
    figure('opportunityPrecision', 'opportunity precision', opportunityNumbers, by(precision)),
    figure('opportunityRecall', 'opportunity recall', opportunityNumbers, by(recall)),
    figure('alertPrecision', 'alert precision, over opportunities', alertNumbers, by(precision)),
    figure('alertRecall', 'alert recall, over opportunities', alertNumbers, by(recall)),
    figure('alertSignals', 'alert-tier signals that are right', alertSignalNumbers, share),
    figure('macroF1French', 'macro-F1, French', kindNumbersIn('fr'), macroF1Of),
    figure('macroF1English', 'macro-F1, English', kindNumbersIn('en'), macroF1Of),
    { ...figure('languageGap', 'French against English, macro-F1', bothLanguages, gap), better: 'lower' },
    {
      ...figure('hardNegatives', 'false alerts per 1,000 hard negatives', hardNumbers, perThousand),
      better: 'lower',
      bounds: ruleOfThree,
    },
    { ...calibrationFigure(outcomes), better: 'lower' },
    figure('quoteOverlap', 'quotes that overlap a labelled one by half', quoteNumbers, share),
    figure('factPrecision', 'facts, precision', factNumbers, by(precision)),
    figure('factRecall', 'facts, recall', factNumbers, by(recall)),
  ];
}

/** Over public mail that was written to somebody else long ago: no alert there can be right. */
export const ordinaryMailFigure: Figure<Detection> = {
  id: 'ordinaryMail',
  title: 'false alerts per 1,000 ordinary mails',
  better: 'lower',
  count: (detection) => [isDisturbing(detection) ? 1 : 0, 1],
  value: perThousand,
  bounds: ruleOfThree,
};

function figure(
  id: string,
  title: string,
  count: Figure<Outcome>['count'],
  value: Figure<Outcome>['value'],
): Figure<Outcome> {
  return { id, title, better: 'higher', count, value };
}

/** Per kind its hit, wrong and missed. */
function kindNumbers({ expected, signals }: Outcome): number[] {
  const found = new Set(signals.map(({ kind }) => kind));
  return signalKinds.flatMap((kind) => triplet(expected.has(kind), found.has(kind)));
}

function kindNumbersIn(lang: string): (outcome: Outcome) => number[] {
  return (outcome) => (outcome.row.lang === lang ? kindNumbers(outcome) : signalKinds.flatMap(() => triple));
}

function bothLanguages(outcome: Outcome): number[] {
  return [...kindNumbersIn('fr')(outcome), ...kindNumbersIn('en')(outcome)];
}

function gap(sums: readonly number[]): number | null {
  const [french, english] = [sums.slice(0, sums.length / 2), sums.slice(sums.length / 2)].map(macroF1Of);
  return typeof french === 'number' && typeof english === 'number' ? Math.abs(french - english) : null;
}

function opportunityNumbers({ row, detection }: Outcome): number[] {
  return triplet(row.opportunity, detection.opportunity);
}

function alertNumbers({ row, detection }: Outcome): number[] {
  return triplet(row.opportunity, isAlerted(detection));
}

function alertSignalNumbers({ signals }: Outcome): number[] {
  const alerts = signals.filter(({ tier }) => tier === 'alert');
  return [alerts.filter(({ isRight }) => isRight).length, alerts.length];
}

function hardNumbers({ row, detection }: Outcome): number[] {
  const isHard = negativeClassOf(row) === 'hard negatives';
  return [isHard && isDisturbing(detection) ? 1 : 0, isHard ? 1 : 0];
}

function quoteNumbers({ signals }: Outcome): number[] {
  const right = signals.filter(({ isRight }) => isRight);
  return [right.filter(({ isProvenAlike }) => isProvenAlike).length, right.length];
}

function factNumbers(outcome: Outcome): number[] {
  const { hit, wrong, missed } = countFacts(outcome);
  return [hit, wrong, missed];
}

/** The bins are those of all messages, in every draw. */
function calibrationFigure(outcomes: readonly Outcome[]): Figure<Outcome> {
  const edges = equalMassEdges(
    outcomes.flatMap(({ signals }) => signals.map(({ probability }) => probability)),
  );
  return figure(
    'calibrationError',
    'calibration error (ECE)',
    ({ signals }) => binNumbers(edges, signals),
    calibrationError,
  );
}

function triplet(expected: boolean, found: boolean): number[] {
  return [expected && found ? 1 : 0, !expected && found ? 1 : 0, expected && !found ? 1 : 0];
}

function toCounts([hit = 0, wrong = 0, missed = 0]: readonly number[]): Counts {
  return { hit, wrong, missed };
}

function by(score: (counts: Counts) => number | null): (sums: readonly number[]) => number | null {
  return (sums) => score(toCounts(sums));
}

function macroF1Of(sums: readonly number[]): number | null {
  return macroF1(signalKinds.map((_, index) => toCounts(sums.slice(3 * index, 3 * index + 3))));
}

function perThousand(sums: readonly number[]): number | null {
  const part = share(sums);
  return part === null ? null : 1000 * part;
}

/** Nothing in n: the rate may still be 3 in n (Hanley and Lippman-Hand 1983). */
function ruleOfThree([part = 0, whole = 0]: readonly number[]): { high?: number } {
  return part === 0 && whole > 0 ? { high: 3_000 / whole } : {};
}
