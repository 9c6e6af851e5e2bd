import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { PipelinePageView } from '#core/views/pipeline-page-view.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { usePageData } from '../data/page-data.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import type { SnapshotState } from '../snapshot/useSnapshot.ts';

const msPerMinute = 60_000;

/** How old the figures are, and what they are compared with; quiet, below the filters. */
export function FreshnessNote() {
  const words = usePageWords().frame;
  const { latest, snapshot } = usePageData();
  if (latest === null || latest.takenAt === null) return null;
  const { state, readOn } = snapshot;
  const minutes = Math.max(0, Math.floor((Date.now() - latest.takenAt) / msPerMinute));
  const isStopped = state.status === 'failed' || state.status === 'paused';
  return (
    <Flex direction="column" gap="flush">
      <Flex direction="row" wrap gap="sm" align="center">
        <Text variant="microcopy" inline>
          {`${freshness(words, state, minutes)} ${comparison(words, latest)}`}
        </Text>
        {isStopped && (
          <Button size="xs" variant="transparent" onClick={readOn}>
            {words.retry}
          </Button>
        )}
      </Flex>
      {latest.leftOut > 0 && <Text variant="microcopy">{words.leftOut(latest.leftOut)}</Text>}
    </Flex>
  );
}

function freshness(words: PageDictionary['frame'], state: SnapshotState, minutes: number): string {
  if (state.status === 'reading') {
    const { done, total } = state.progress ?? { done: 0, total: 0 };
    return `${words.updatedWhileReading(minutes, done, total)}.`;
  }
  if (state.status === 'idle') return `${words.updated(minutes)}.`;
  return words.notUpdated(minutes);
}

/** Periods end before their last instant: the day that is told is the one before. */
function comparison(words: PageDictionary['frame'], { previous }: PipelinePageView): string {
  return words.comparedWith(previous.from, previous.to - 1);
}
