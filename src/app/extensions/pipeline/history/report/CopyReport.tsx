import { Button, useExtensionActions } from '@hubspot/ui-extensions';
import type { HistoryReport } from '#core/views/history-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { reportToText } from './report-text.ts';

interface CopyReportProps {
  readonly report: HistoryReport;
  readonly finishedAt: number | null;
}

/** The report for an email or a document of the reader's own. */
export function CopyReport({ report, finishedAt }: CopyReportProps) {
  const dictionary = usePageWords();
  const words = dictionary.history.report;
  const { addAlert, copyTextToClipboard } = useExtensionActions<'pages'>();
  const copy = async () => {
    try {
      await copyTextToClipboard(reportToText(dictionary, report, finishedAt));
      addAlert({ message: words.copied, type: 'success' });
    } catch {
      addAlert({ message: words.notCopied, type: 'warning' });
    }
  };
  return (
    <Button variant="secondary" onClick={() => void copy()}>
      {words.copy}
    </Button>
  );
}
