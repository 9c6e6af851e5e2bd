import { detectorVersion, type Detection } from '#core/detect/detection.ts';
import { messageClasses } from '#core/mail/message.ts';
import { kindToGroup } from '#core/signals/kind.ts';
import type { Agreement } from '../agreement.ts';
import { fingerprint } from '../corpus.ts';
import type { Scores } from '../counts.ts';
import { headlineFigures, ordinaryMailFigure } from '../headline.ts';
import { isDisturbing, type Outcome } from '../judge.ts';
import { measure, type BootstrapOptions } from '../metrics/bootstrap.ts';
import { calibrate, type Calibration } from '../metrics/calibration.ts';
import { classConfusion, kindConfusion, type Confusion } from '../metrics/confusion.ts';
import { factScores } from '../metrics/facts.ts';
import type { Measured } from '../metrics/figure.ts';
import { scoreGroup, scoreKinds, type GroupScores, type KindScores } from '../metrics/kind-scores.ts';
import { negativeClasses, negativeClassOf } from '../negatives.ts';
import { wordingOf } from '../wording.ts';
import type { LearningStep } from './learning-section.ts';

export interface Headline extends Measured {
  readonly title: string;
  readonly better: 'higher' | 'lower';
}

/** What a run is about; two runs compare like with like where `corpus` is equal. */
export interface ReportFrame {
  readonly split: string;
  readonly detector: string;
  readonly messages: number;
  /** Hash of ids, texts, classes and labels. */
  readonly corpus: string;
  readonly ordinaryMails: number;
  readonly seed: number;
  readonly draws: number;
}

export interface NegativeRow {
  readonly name: string;
  readonly messages: number;
  /** Messages with an alert of an opportunity or a risk. */
  readonly alerted: number;
  /** Messages with any signal at all. */
  readonly shown: number;
}

export interface Report extends ReportFrame {
  readonly headline: Readonly<Record<string, Headline>>;
  readonly kinds: readonly KindScores[];
  readonly kindsIn: Readonly<Record<'fr' | 'en', readonly KindScores[]>>;
  readonly groups: Readonly<Record<'language' | 'sector' | 'wording' | 'class', readonly GroupScores[]>>;
  readonly negatives: readonly NegativeRow[];
  readonly calibration: Readonly<Record<'all' | 'opportunity' | 'qualifier' | 'risk', Calibration>>;
  readonly kindConfusion: Confusion;
  readonly classConfusion: Confusion;
  readonly facts: readonly (Scores & { readonly field: string })[];
  readonly agreement: { readonly messages: Agreement | null; readonly sentences: Agreement | null };
  readonly learningCurve: readonly LearningStep[];
}

export interface ReportInput {
  readonly split: string;
  readonly outcomes: readonly Outcome[];
  /** What the detector made of public ordinary mail; empty where there is none. */
  readonly ordinary: readonly Detection[];
  readonly agreement: Report['agreement'];
  readonly learningCurve: readonly LearningStep[];
}

export function buildReport(input: ReportInput, options: BootstrapOptions): Report {
  const { split, outcomes, ordinary, agreement, learningCurve } = input;
  return {
    split,
    detector: detectorVersion,
    messages: outcomes.length,
    corpus: fingerprint(outcomes.map(({ row }) => row)),
    ordinaryMails: ordinary.length,
    ...options,
    headline: measureHeadline(outcomes, ordinary, options),
    kinds: scoreKinds(outcomes),
    kindsIn: {
      fr: scoreKinds(outcomes.filter(({ row }) => row.lang === 'fr')),
      en: scoreKinds(outcomes.filter(({ row }) => row.lang === 'en')),
    },
    groups: {
      language: groupBy(outcomes, ({ row }) => row.lang),
      sector: groupBy(outcomes, ({ row }) => row.sector),
      wording: groupBy(outcomes, ({ row }) => wordingOf(row)),
      class: groupBy(outcomes, ({ row }) => row.class, messageClasses),
    },
    negatives: countNegatives(outcomes, ordinary),
    calibration: calibrateGroups(outcomes),
    kindConfusion: kindConfusion(outcomes),
    classConfusion: classConfusion(outcomes),
    facts: factScores(outcomes),
    agreement,
    learningCurve,
  };
}

function measureHeadline(
  outcomes: readonly Outcome[],
  ordinary: readonly Detection[],
  options: BootstrapOptions,
): Report['headline'] {
  const figures = headlineFigures(outcomes);
  const measured = new Map([
    ...measure(figures, outcomes, options),
    ...measure([ordinaryMailFigure], ordinary, options),
  ]);
  const nothing: Measured = { value: null, low: null, high: null };
  return Object.fromEntries(
    [...figures, ordinaryMailFigure].map(({ id, title, better }) => [
      id,
      { title, better, ...(measured.get(id) ?? nothing) },
    ]),
  );
}

function groupBy(
  outcomes: readonly Outcome[],
  nameOf: (outcome: Outcome) => string | null,
  order?: readonly string[],
): GroupScores[] {
  const names = order ?? [...new Set(outcomes.map(nameOf))].sort();
  return names.flatMap((name) => {
    const members = outcomes.filter((outcome) => nameOf(outcome) === name);
    return name === null || members.length === 0 ? [] : [scoreGroup(name, members)];
  });
}

function countNegatives(outcomes: readonly Outcome[], ordinary: readonly Detection[]): NegativeRow[] {
  const rows = negativeClasses.map((name) =>
    toNegativeRow(
      name,
      outcomes.filter(({ row }) => negativeClassOf(row) === name).map(({ detection }) => detection),
    ),
  );
  return [...rows, toNegativeRow('ordinary mail', ordinary)].filter(({ messages }) => messages > 0);
}

function toNegativeRow(name: string, detections: readonly Detection[]): NegativeRow {
  const shown = detections.filter(({ signals }) => signals.length > 0).length;
  return { name, messages: detections.length, alerted: detections.filter(isDisturbing).length, shown };
}

function calibrateGroups(outcomes: readonly Outcome[]): Report['calibration'] {
  const signals = outcomes.flatMap((outcome) => outcome.signals);
  const of = (group: 'opportunity' | 'qualifier' | 'risk'): Calibration =>
    calibrate(signals.filter(({ kind }) => kindToGroup(kind) === group));
  return {
    all: calibrate(signals),
    opportunity: of('opportunity'),
    qualifier: of('qualifier'),
    risk: of('risk'),
  };
}
