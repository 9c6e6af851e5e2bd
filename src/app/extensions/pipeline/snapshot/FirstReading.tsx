import { Button, EmptyState, Flex, ProgressBar, Text } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import type { TakeSnapshotView } from '#core/views/pipeline-page-view.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { usePageData } from '../data/page-data.ts';
import { paths } from '../frame/routes.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { PageFailure } from '#shared/PageFailure.tsx';

/** Nobody has read the account yet: it is being read, with how far. */
export function FirstReading() {
  const { frame, start } = usePageWords();
  const words = frame.first;
  const { readOn, state } = usePageData().snapshot;
  if (state.status === 'failed') return <PageFailure failure={state.failure} onRetry={readOn} />;
  const progress = state.status === 'reading' ? state.progress : null;
  return (
    <EmptyState title={words.title} layout="vertical" imageName="emptyStateCharts" imageWidth={180} flush>
      <Flex direction="column" gap="md" align="stretch">
        <Text>{words.why}</Text>
        {state.status === 'paused' ? (
          <Flex direction="column" gap="sm" align="center">
            <Text>{words.paused}</Text>
            <Button variant="primary" onClick={readOn}>
              {words.readOn}
            </Button>
          </Flex>
        ) : (
          <ProgressBar
            aria-label={words.title}
            value={progress?.done ?? 0}
            maxValue={Math.max(1, progress?.total ?? 1)}
            valueDescription={progressToText(words, progress)}
          />
        )}
        <Flex direction="row" justify="center">
          <PageLink to={paths.start}>{start.pointer}</PageLink>
        </Flex>
      </Flex>
    </EmptyState>
  );
}

function progressToText(words: PageDictionary['frame']['first'], progress: TakeSnapshotView | null): string {
  if (!progress || progress.total === 0) return words.starting;
  const { phase, done, total } = progress;
  const atMost = Math.min(done, total);
  if (phase === 'signals') return words.signals(atMost, total);
  if (phase === 'asks') return words.asks(atMost, total);
  return phase === 'deals' ? words.deals(atMost, total) : words.starting;
}
