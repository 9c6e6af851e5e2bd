import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openLanguageModelOrExit } from '../scripts/mail/language-model.ts';
import { measureAgreement, messageKinds, sentenceKinds } from './agreement.ts';
import { readMessages, readSecondAnnotations, readSentences } from './corpus.ts';
import { errorLines } from './errors.ts';
import type { Outcome } from './judge.ts';
import { detectAll, judgeMessages, type SecondReader } from './judge-messages.ts';
import { readOrdinaryMail } from './ordinary-mail.ts';
import { compare, toBaseline, type Baseline } from './report/compare.ts';
import { drawConfusion } from './report/confusion-picture.ts';
import type { LearningStep } from './report/learning-section.ts';
import { toMarkdown } from './report/markdown.ts';
import { drawReliability } from './report/reliability-picture.ts';
import { buildReport, type Report } from './report/report.ts';
import type { Split } from './splits.ts';

export interface MeasureOptions {
  readonly split: Split;
  readonly seed: number;
  readonly isClassGiven: boolean;
  /** Ask the language model that the environment names where the detector is not certain. */
  readonly llm: boolean;
  readonly errors: boolean;
  /** Fail when a headline figure has dropped. */
  readonly check: boolean;
  /** Keep the figures as the ones to compare with. */
  readonly accept: boolean;
}

const draws = 1_000;
const folder = fileURLToPath(new URL('reports/', import.meta.url));

/** Measures the detector on a split, prints and writes the report; returns the exit code. */
export async function measureMessages(options: MeasureOptions): Promise<number> {
  const refusal = refuse(options);
  const rows = readMessages(options.split);
  if (refusal !== null || rows.length === 0) {
    process.stderr.write(
      `${refusal ?? `no message of the split ${options.split} in eval/corpus/messages`}\n`,
    );
    return 1;
  }
  const second = options.llm ? openLanguageModelOrExit() : null;
  const outcomes = await judgeMessages(rows, options.isClassGiven, second);
  const report = await measure(outcomes, second, options);
  const baseline = readReport<Baseline>('baseline.json');
  const name = nameOf(options);
  const text = toMarkdown(report, options.split === 'test' ? baseline : null, writePictures(report, name));
  write(`${name}.json`, `${JSON.stringify(report)}\n`);
  write(`${name}.md`, text);
  process.stdout.write(text);
  for (const line of second?.report() ?? []) process.stdout.write(`${line}\n`);
  if (options.errors) process.stdout.write(errorLines(outcomes));
  return settle(report, baseline, options);
}

/** The locked messages are measured, never looked into, and they alone are what an accepted report is about. */
function refuse({ split, errors, check, accept, isClassGiven, llm }: MeasureOptions): string | null {
  if (split === 'test' && errors) return 'errors of locked messages are not shown: tune on --split dev';
  if (split === 'test' && isClassGiven) return '--given-class is for development: use it with --split dev';
  if (!check && !accept) return null;
  if (split !== 'test') return '--check and --accept are about the test split only';
  if (llm) return '--check and --accept are about the embedded detector alone';
  return null;
}

async function measure(
  outcomes: readonly Outcome[],
  second: SecondReader,
  { split, seed }: MeasureOptions,
): Promise<Report> {
  const annotations = readSecondAnnotations();
  const agreement = {
    messages: measureAgreement(messageKinds(readMessages()), annotations),
    sentences: measureAgreement(sentenceKinds(readSentences()), annotations),
  };
  const ordinary = await detectAll(await readOrdinaryMail(), second);
  const learningCurve = readReport<LearningStep[]>('learning-curve.json') ?? [];
  return buildReport({ split, outcomes, ordinary, agreement, learningCurve }, { seed, draws });
}

function writePictures(report: Report, name: string): string[] {
  const prefix = name === 'latest' ? '' : `${name}-`;
  const subtitle = `Detector ${report.detector}, split ${report.split}, ${String(report.messages)} messages; a kind counts once a message`;
  const pictures = [
    [`${prefix}reliability.svg`, drawReliability(report.calibration, subtitle)],
    [`${prefix}confusion.svg`, drawConfusion(report.kindConfusion, subtitle)],
  ] as const;
  for (const [file, picture] of pictures) write(file, picture);
  return pictures.map(([file]) => file);
}

function settle(report: Report, baseline: Baseline | null, { check, accept }: MeasureOptions): number {
  if (accept) {
    write('baseline.json', `${JSON.stringify(toBaseline(report), null, 2)}\n`);
    process.stdout.write('\nAccepted: eval/reports/baseline.json holds these figures now.\n');
    return 0;
  }
  if (!check) return 0;
  if (!baseline) {
    process.stderr.write('\nThere is no eval/reports/baseline.json: run `npm run eval -- --accept` once.\n');
    return 1;
  }
  const drops = compare(report, baseline).filter(({ isDrop }) => isDrop);
  for (const { title, before, now } of drops) {
    process.stderr.write(`Dropped: ${title} is ${String(now.value)}, was ${String(before?.value)}\n`);
  }
  return drops.length === 0 ? 0 : 1;
}

function readReport<Content>(name: string): Content | null {
  const file = `${folder}${name}`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Content) : null;
}

/** Only `latest` is the shipped detector on locked messages. */
function nameOf({ split, llm }: MeasureOptions): string {
  const name = split === 'test' ? 'latest' : split;
  return llm ? `${name}-with-language-model` : name;
}

function write(name: string, content: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${name}`, content);
}
