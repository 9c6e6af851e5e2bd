import { detect, detectRead } from '#core/detect/detect.ts';
import { defaultDetectionSettings, type Detection } from '#core/detect/detection.ts';
import { readMessage } from '#core/mail/read-message.ts';
import { isOpportunityKind, signalKinds } from '#core/signals/kind.ts';
import { count, macroF1, noCounts, toRow, type Counts } from './counts.ts';
import { toMailMessage, type LabelledMessage } from './labelled.ts';

interface Judged {
  readonly row: LabelledMessage;
  readonly detection: Detection;
}

export interface MessageOptions {
  readonly errors: boolean;
  /** Take the message class from the labels, to measure the cues apart from the classifier. */
  readonly givenClass: boolean;
}

/** Tables of precision, recall and F1 per kind, of the opportunity decision, of false alerts and of quotes. */
export function evaluateMessages(rows: readonly LabelledMessage[], options: MessageOptions): string {
  const judged = rows.map((row) => ({
    row,
    detection: options.givenClass ? detectWithin(row) : detectAll(row),
  }));
  const groups = [
    ['all', judged],
    ['fr', judged.filter(({ row }) => row.lang === 'fr')],
    ['en', judged.filter(({ row }) => row.lang === 'en')],
  ] as const;
  const tables = groups.map(([name, group]) => summarize(`messages ${name}`, group)).join('\n');
  return `${kindTable(judged)}\n${tables}${options.errors ? `\n${errorLines(judged)}` : ''}`;
}

function detectAll(row: LabelledMessage): Detection {
  return detect(toMailMessage(row), defaultDetectionSettings);
}

function detectWithin(row: LabelledMessage): Detection {
  return detectRead({ ...readMessage(toMailMessage(row)), class: row.class }, defaultDetectionSettings);
}

function kindTable(judged: readonly Judged[]): string {
  return `                                            P     R     F1\n${kindCounts(judged)
    .map(([kind, counts]) => toRow(kind, counts))
    .join('')}`;
}

function kindCounts(judged: readonly Judged[]): [string, Counts][] {
  return signalKinds.map((kind) => {
    const counts = noCounts();
    for (const { row, detection } of judged) {
      const expected = row.labels.some((label) => label.kind === kind);
      count(
        counts,
        expected,
        detection.signals.some((signal) => signal.kind === kind),
      );
    }
    return [kind, counts];
  });
}

function summarize(name: string, judged: readonly Judged[]): string {
  const alert = noCounts();
  const decision = noCounts();
  const alertKinds = noCounts();
  for (const { row, detection } of judged) {
    count(alert, row.opportunity, hasAlert(detection));
    count(decision, row.opportunity, detection.opportunity);
    for (const signal of detection.signals.filter(({ tier }) => tier === 'alert')) {
      count(
        alertKinds,
        row.labels.some(({ kind }) => kind === signal.kind),
        true,
      );
    }
  }
  const negatives = judged.filter(({ row }) => row.labels.length === 0);
  const perThousand = (test: (detection: Detection) => boolean): string =>
    (
      (1000 * negatives.filter(({ detection }) => test(detection)).length) /
      Math.max(1, negatives.length)
    ).toFixed(0);
  return [
    `${name}: ${String(judged.length)}, macro-F1 ${macroF1(kindCounts(judged).map(([, counts]) => counts)).toFixed(3)}\n`,
    toRow('  opportunity (alert tier)', alert),
    toRow('  opportunity (decision)', decision),
    `  alert-tier signals right: ${String(alertKinds.hit)} of ${String(alertKinds.hit + alertKinds.wrong)}\n`,
    `  per 1,000 without a signal: ${perThousand(hasAlert)} alerted, ${perThousand((each) => each.opportunity)} decided\n`,
    `  quotes that overlap a label by half: ${quoteShare(judged)}\n`,
  ].join('');
}

function hasAlert(detection: Detection): boolean {
  return detection.signals.some(({ kind, tier }) => tier === 'alert' && isOpportunityKind(kind));
}

/** Of the signals whose kind is right: how many quote the labelled words (intersection over union ≥ 0.5). */
function quoteShare(judged: readonly Judged[]): string {
  let right = 0;
  let all = 0;
  for (const { row, detection } of judged) {
    for (const signal of detection.signals) {
      const quotes = row.labels.filter(({ kind }) => kind === signal.kind).map(({ quote }) => quote);
      if (quotes.length === 0) continue;
      all += 1;
      if (quotes.some((quote) => overlap(row.text, quote, signal.start, signal.end) >= 0.5)) right += 1;
    }
  }
  return `${String(right)} of ${String(all)}`;
}

function overlap(text: string, quote: string, start: number, end: number): number {
  const from = text.indexOf(quote);
  const to = from + quote.length;
  const shared = Math.max(0, Math.min(to, end) - Math.max(from, start));
  return shared / (to - from + (end - start) - shared);
}

function errorLines(judged: readonly Judged[]): string {
  return judged
    .flatMap(({ row, detection }) => {
      const found = detection.signals.map(({ kind }) => kind);
      const missed = row.labels.filter(({ kind }) => !found.includes(kind));
      const wrong = detection.signals.filter(({ kind }) => !row.labels.some((label) => label.kind === kind));
      return [
        ...(row.class === detection.class ? [] : [`${row.id} class ${row.class} read as ${detection.class}`]),
        ...missed.map(({ kind, quote }) => `${row.id} missed ${kind}: ${quote}`),
        ...wrong.map(
          ({ kind, quote, probability }) => `${row.id} wrong ${kind} ${probability.toFixed(2)}: ${quote}`,
        ),
      ];
    })
    .map((line) => `${line.replaceAll('\n', ' ')}\n`)
    .join('');
}
