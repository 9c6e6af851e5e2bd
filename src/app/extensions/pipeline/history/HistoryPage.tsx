import { Alert, Button, Flex, Heading, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { useEffect } from 'react';
import type { Failure } from '#core/views/signals-view.ts';
import { ActionFailure } from '#shared/ActionFailure.tsx';
import { PageFailure } from '#shared/PageFailure.tsx';
import { usePageWords } from '#shared/usePageContext.ts';
import { usePageData } from '../data/page-data.ts';
import { HistoryReport } from './report/HistoryReport.tsx';
import { ScanProgress } from './ScanProgress.tsx';
import { StartForm } from './StartForm.tsx';

/** What past mail held: the reading of it, and its report. */
export function HistoryPage() {
  const words = usePageWords().history;
  const scan = usePageData().history;
  const { failure, view, work } = scan.state;
  useReport();
  if (!view) {
    if (failure) return <PageFailure failure={failure} onRetry={() => void scan.open('report')} />;
    return <LoadingSpinner label={words.loading} showLabel />;
  }
  const { phase } = view.progress;
  if (failure?.code === 'not-set-up')
    return <PageFailure failure={failure} onRetry={() => void scan.open('report')} />;
  if (phase === 'none') {
    return (
      <Flex direction="column" gap="md">
        <Flex direction="column" gap="xs">
          <Heading>{words.before.title}</Heading>
          <Text>{words.before.text}</Text>
        </Flex>
        {failure && <ActionFailure failure={failure} onEntered={scan.again} />}
        <StartForm isStarting={work === 'starting'} onStart={scan.start} />
      </Flex>
    );
  }
  if (phase === 'done') return <Done failure={failure} />;
  const hasStopped = failure !== null && work === null;
  const isBroken = hasStopped && failure.code !== 'not-allowed';
  return (
    <Flex direction="column" gap="md">
      {failure && !isBroken && <ActionFailure failure={failure} onEntered={scan.again} />}
      {failure && isBroken && (
        <Interrupted failure={failure} onRetry={phase === 'paused' ? scan.resume : scan.readOn} />
      )}
      <ScanProgress
        progress={view.progress}
        work={work}
        hasFailed={isBroken}
        onPause={scan.pause}
        onResume={scan.resume}
      />
    </Flex>
  );
}

/** Asks how far it is when the page opens, and for the report once it is there. */
function useReport(): void {
  const { open, state } = usePageData().history;
  const { failure, view, work } = state;
  const isDue = view === null || (view.progress.phase === 'done' && view.report === null);
  const isFree = work === null && failure === null;
  useEffect(() => {
    if (isDue && isFree) void open('report');
  }, [isDue, isFree, open]);
}

function Done({ failure }: { readonly failure: Failure | null }) {
  const words = usePageWords().history;
  const { again, open, start, state } = usePageData().history;
  const { report, progress } = state.view ?? {};
  if (report && progress) {
    return (
      <Flex direction="column" gap="md">
        {failure && <ActionFailure failure={failure} onEntered={again} />}
        <HistoryReport
          report={report}
          finishedAt={progress.finishedAt}
          isStarting={state.work === 'starting'}
          onStart={start}
        />
      </Flex>
    );
  }
  if (failure) return <PageFailure failure={failure} onRetry={() => void open('report')} />;
  return <LoadingSpinner label={words.loading} showLabel />;
}

function Interrupted({ failure, onRetry }: { readonly failure: Failure; readonly onRetry: () => void }) {
  const { failures, history } = usePageWords();
  const words = history.interrupted;
  return (
    <Flex direction="column" gap="sm">
      <Alert title={words.title} variant="warning">
        {`${failures[failure.code].title}. ${failures[failure.code].remedy} ${words.kept}`}
      </Alert>
      <Flex direction="row">
        <Button variant="primary" onClick={onRetry}>
          {words.retry}
        </Button>
      </Flex>
    </Flex>
  );
}
