import { Button, Flex, Heading, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { HistoryReport as Report } from '#core/views/history-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { StartForm } from '../StartForm.tsx';
import { CopyReport } from './CopyReport.tsx';
import { EmptyReport } from './EmptyReport.tsx';
import { MonthCharts } from './MonthCharts.tsx';
import { NextSteps } from './NextSteps.tsx';
import { ReportFigures } from './ReportFigures.tsx';
import { ReportSlices } from './ReportSlices.tsx';
import { headlineToTexts } from './report-text.ts';
import { totalsOf } from './totals.ts';

interface HistoryReportProps {
  readonly report: Report;
  /** Epoch milliseconds. */
  readonly finishedAt: number | null;
  readonly isStarting: boolean;
  readonly onStart: (months: number, share: number) => void;
}

/** What past mail held: one sentence, four figures, pictures by month, kind and industry, and what to do with it. */
export function HistoryReport({ report, finishedAt, isStarting, onStart }: HistoryReportProps) {
  const words = usePageWords().history.report;
  const [isReading, setReading] = useState(false);
  if (isReading || isStarting) {
    return (
      <Flex direction="column" gap="md">
        <Text>{words.againHint}</Text>
        <StartForm isStarting={isStarting} onStart={onStart}>
          {!isStarting && (
            <Button variant="transparent" onClick={() => setReading(false)}>
              {words.keep}
            </Button>
          )}
        </StartForm>
      </Flex>
    );
  }
  return (
    <Flex direction="column" gap="lg">
      {report.total.invisible === 0 ? (
        <EmptyReport report={report} />
      ) : (
        <FullReport report={report} finishedAt={finishedAt} />
      )}
      <Flex direction="row" wrap gap="sm">
        {report.total.invisible > 0 && <CopyReport report={report} finishedAt={finishedAt} />}
        <Button variant="secondary" onClick={() => setReading(true)}>
          {words.again}
        </Button>
      </Flex>
    </Flex>
  );
}

function FullReport({ report, finishedAt }: Pick<HistoryReportProps, 'report' | 'finishedAt'>) {
  const words = usePageWords().history.report;
  const totals = totalsOf(report);
  const [headline, ...sentences] = headlineToTexts(words, report, totals);
  const [first, last] = [report.months[0], report.months.at(-1)];
  return (
    <>
      <Flex direction="column" gap="xs">
        <Heading>{headline}</Heading>
        {sentences.map((sentence) => (
          <Text key={sentence}>{sentence}</Text>
        ))}
        {first && last && finishedAt !== null && (
          <Text variant="microcopy">
            {`${words.basis(report.total.emails, first.month, last.month, finishedAt)} ${words.estimate}`}
          </Text>
        )}
      </Flex>
      <ReportFigures report={report} totals={totals} />
      <NextSteps />
      <MonthCharts report={report} />
      <ReportSlices report={report} />
    </>
  );
}
