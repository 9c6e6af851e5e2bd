import { AutoGrid } from '@hubspot/ui-extensions';
import type { HistoryReport } from '#core/views/history-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { ReportFigure } from './ReportFigure.tsx';
import type { ReportTotals } from './totals.ts';

interface ReportFiguresProps {
  readonly report: HistoryReport;
  readonly totals: ReportTotals;
}

/** The four figures of the report, each with its formula one click away. */
export function ReportFigures({ report: { byKind, currency, invisibleShare }, totals }: ReportFiguresProps) {
  const { figures, history, kinds } = usePageWords();
  const words = history.report.figures;
  const { all, covered, invisible, silent, silentValue, value } = totals;
  const money = (amount: number) => figures.money(Math.round(amount), currency);
  /** Of opportunities whose value nobody can tell there is no sum. */
  const sum = (amount: number, count: number) => (amount > 0 || count === 0 ? money(amount) : figures.none);
  return (
    <AutoGrid columnWidth={160} flexible gap="sm">
      <ReportFigure
        words={words.value}
        number={sum(value, invisible)}
        parts={byKind.map((each) => ({ label: kinds[each.kind].label, text: money(each.value) }))}
      />
      <ReportFigure
        words={words.count}
        number={figures.count(invisible)}
        inNumbers={words.count.inNumbers(all, covered)}
      />
      <ReportFigure
        words={words.share}
        number={
          invisibleShare === null ? figures.none : figures.percent(Math.round(invisibleShare * 1000) / 1000)
        }
        {...(invisibleShare === null
          ? { note: words.share.tooFew(all) }
          : { inNumbers: words.share.inNumbers(invisible, all, invisibleShare) })}
      />
      <ReportFigure
        words={words.silent}
        number={sum(silentValue, silent)}
        note={words.silent.count(silent)}
      />
    </AutoGrid>
  );
}
