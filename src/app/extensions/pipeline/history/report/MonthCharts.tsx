import { Accordion, AutoGrid, BarChart, Flex } from '@hubspot/ui-extensions';
import type { HistoryReport } from '#core/views/history-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { MonthTable } from './MonthTable.tsx';
import { monthToDay, totalsOf } from './totals.ts';

/** Month by month: what had a deal and what had none, and what nobody answered; the numbers one click away. */
export function MonthCharts({ report }: { readonly report: HistoryReport }) {
  const words = usePageWords().history.report;
  return (
    <Flex direction="column" gap="sm">
      <AutoGrid columnWidth={420} flexible gap="lg">
        <OpportunityChart report={report} />
        {totalsOf(report).silent > 0 && <SilenceChart report={report} />}
      </AutoGrid>
      <Accordion title={words.monthTable} size="sm">
        <MonthTable report={report} />
      </Accordion>
    </Flex>
  );
}

function OpportunityChart({ report: { months } }: { readonly report: HistoryReport }) {
  const { figures, history } = usePageWords();
  const { months: title, table } = history.report;
  const data = months.flatMap(({ covered, invisible, month }) => {
    const label = figures.shortMonth(monthToDay(month));
    return [
      { month: label, part: table.invisible, count: invisible },
      { month: label, part: table.covered, count: covered },
    ];
  });
  return (
    <BarChart
      data={data}
      axes={{
        x: { field: 'month', fieldType: 'category', label: table.month },
        y: { field: 'count', fieldType: 'linear', label: table.count },
        options: {
          groupFieldByColor: 'part',
          stacking: true,
          colors: { [table.invisible]: 'darkOrange', [table.covered]: 'aqua' },
        },
      }}
      options={{ title, showLegend: true, showTooltips: true, showDataLabels: true }}
    />
  );
}

/** The number of opportunities where none of them has a value. */
function SilenceChart({ report: { months } }: { readonly report: HistoryReport }) {
  const { figures, history } = usePageWords();
  const { silence: title, table } = history.report;
  const hasValues = months.some(({ silentValue }) => silentValue > 0);
  return (
    <BarChart
      data={months.map(({ month, silent, silentValue }) => ({
        month: figures.shortMonth(monthToDay(month)),
        lost: hasValues ? Math.round(silentValue) : silent,
      }))}
      axes={{
        x: { field: 'month', fieldType: 'category', label: table.month },
        y: { field: 'lost', fieldType: 'linear', label: hasValues ? table.value : table.count },
      }}
      options={{ title, showTooltips: true, showDataLabels: true, colorList: ['darkPurple'] }}
    />
  );
}
