import {
  Button,
  Flex,
  LoadingButton,
  ProgressBar,
  Statistics,
  StatisticsItem,
  Text,
} from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import type { HistoryProgress } from '#core/views/history-view.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { paths } from '../frame/routes.ts';
import type { HistoryScanState } from './useHistoryScan.ts';

interface ScanProgressProps {
  readonly progress: HistoryProgress;
  readonly work: HistoryScanState['work'];
  readonly hasFailed: boolean;
  readonly onPause: () => void;
  readonly onResume: () => void;
}

/** How far the reading came, how fast it goes, and the way to pause it. */
export function ScanProgress({ progress, work, hasFailed, onPause, onResume }: ScanProgressProps) {
  const words = usePageWords().history.progress;
  const { phase, read, total } = progress;
  const isPaused = phase === 'paused';
  return (
    <Flex direction="column" gap="md">
      <ProgressBar
        title={titleOf(words, progress)}
        aria-label={titleOf(words, progress)}
        value={read}
        maxValue={Math.max(1, total)}
        showPercentage={total > 0}
        variant={isPaused || hasFailed ? 'warning' : 'success'}
        valueDescription={total > 0 ? words.done(read, total) : words.notYet}
      />
      <ProgressFigures progress={progress} isMoving={phase === 'reading' && !hasFailed} />
      {!hasFailed && (
        <Flex direction="row" wrap gap="sm" align="center">
          {isPaused ? (
            <Button variant="primary" onClick={onResume}>
              {words.resume}
            </Button>
          ) : (
            // Where it worked the button is gone.
            <LoadingButton resultIconName="warning" loading={work === 'pausing'} onClick={onPause}>
              {work === 'pausing' ? words.pausing : words.pause}
            </LoadingButton>
          )}
        </Flex>
      )}
      {isPaused && <Text>{words.pausedText}</Text>}
      {!isPaused && !hasFailed && <WhileReading isOthers={progress.isRunning} />}
    </Flex>
  );
}

interface ProgressFiguresProps extends Pick<ScanProgressProps, 'progress'> {
  /** Else it goes at no rate. */
  readonly isMoving: boolean;
}

function ProgressFigures({ progress: { rate, left, signals }, isMoving }: ProgressFiguresProps) {
  const words = usePageWords().history.progress;
  return (
    <Statistics>
      <StatisticsItem label={words.signals} number={words.number(signals)} />
      <StatisticsItem
        label={words.rate}
        number={isMoving && rate !== null ? words.number(rounded(rate)) : words.notYet}
      />
      <StatisticsItem
        label={words.left}
        number={isMoving && left !== null ? words.timeLeft(left) : words.notYet}
      />
    </Statistics>
  );
}

function WhileReading({ isOthers }: { readonly isOthers: boolean }) {
  const words = usePageWords().history.progress;
  return (
    <Flex direction="column" gap="xs">
      {isOthers && <Text>{words.others}</Text>}
      <Text variant="microcopy">{words.goesOn}</Text>
      <Flex direction="row">
        <PageLink to={paths.installation}>{words.background}</PageLink>
      </Flex>
    </Flex>
  );
}

function titleOf(words: PageDictionary['history']['progress'], { phase, months }: HistoryProgress): string {
  if (phase === 'counting') return words.counting;
  return phase === 'paused' ? words.paused : words.reading(months);
}

/** Tenths matter where few are read a second. */
function rounded(rate: number): number {
  return rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate);
}
