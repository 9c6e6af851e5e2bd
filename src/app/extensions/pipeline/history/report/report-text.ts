import type { HistoryReport } from '#core/views/history-view.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { industryLabel } from './slice-words.ts';
import { monthToDay, totalsOf } from './totals.ts';
import type { ReportTotals } from './totals.ts';

type Words = PageDictionary['history']['report'];

/** What the report comes to: the headline first, then what stands beside it. */
export function headlineToTexts(
  words: Words,
  { currency, invisibleShare }: Pick<HistoryReport, 'currency' | 'invisibleShare'>,
  { invisible, silent, silentValue, value }: ReportTotals,
): readonly string[] {
  return [
    value > 0 ? words.headline(value, currency, invisible) : words.headlineWithoutValue(invisible),
    ...(invisibleShare === null ? [] : [words.share(invisibleShare)]),
    lossToText(words, silent, silentValue, currency),
  ];
}

function lossToText(words: Words, silent: number, value: number, currency: string): string {
  if (silent === 0) return words.noneLost;
  return value > 0 ? words.lost(silent, value, currency) : words.lostWithoutValue(silent);
}

/** The whole report as plain text, to be sent to somebody. */
export function reportToText(
  dictionary: PageDictionary,
  report: HistoryReport,
  finishedAt: number | null,
): string {
  const words = dictionary.history.report;
  const { figures, kinds } = dictionary;
  const [first, last] = [report.months[0], report.months.at(-1)];
  const slice = (label: string, { count, value }: { readonly count: number; readonly value: number }) =>
    `- ${words.text.slice(label, count, figures.money(Math.round(value), report.currency))}`;
  return [
    words.text.title,
    '',
    ...headlineToTexts(words, report, totalsOf(report)),
    ...(first && last && finishedAt !== null
      ? [words.basis(report.total.emails, first.month, last.month, finishedAt)]
      : []),
    words.estimate,
    ...section(
      words.months,
      report.months.map(
        ({ covered, invisible, month, silent }) =>
          `- ${words.text.month(monthToDay(month), invisible, covered, silent)}`,
      ),
    ),
    ...section(
      words.kinds,
      report.byKind.map((each) => slice(kinds[each.kind].label, each)),
    ),
    ...section(
      words.industries,
      report.byIndustry.map((each) => slice(industryLabel(dictionary, each.industry), each)),
    ),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}
