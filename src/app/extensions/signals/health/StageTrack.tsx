import { Box, Flex, Icon, ProgressBar, Text } from '@hubspot/ui-extensions';
import type { DealHealth, StageStep } from '#core/health/health.ts';
import { useWords } from '../data/useCardContext.ts';
import { Fold } from '../preferences/Fold.tsx';
import { currentStage, wholeDays } from './headline.ts';

const icons = {
  done: 'checkCircle',
  skipped: 'remove',
  current: 'right',
  ahead: 'circleHollow',
} as const satisfies Record<StageStep['state'], string>;

/** Every stage with the days that the deal spent there, against those of the deals that were won. */
export function StageTrack({ health }: { readonly health: DealHealth }) {
  const words = useWords();
  const { stages } = words.dealCard;
  if (health.track.length === 0) return null;
  const current = currentStage(health);
  const title =
    current?.days && current.days >= 1
      ? stages.titleWithDays(wholeDays(words, current.days), current.label)
      : words.health.track.title;
  return (
    <Fold id="stages" title={title} isOpenByDefault={health.status === 'slow' || health.status === 'stalled'}>
      <Flex direction="column" gap="sm">
        {health.track.map((step) => (
          <StageRow key={step.stageId} step={step} />
        ))}
        {current && current.days !== null && (
          <Text variant="microcopy">{stages.fullBar[current.range.source](current.range.n)}</Text>
        )}
      </Flex>
    </Fold>
  );
}

function StageRow({ step }: { readonly step: StageStep }) {
  const words = useWords();
  const { track } = words.health;
  return (
    <Flex direction="row" gap="sm" align="start">
      <Icon
        name={icons[step.state]}
        screenReaderText={track.states[step.state]}
        {...(step.state === 'done' ? { color: 'success' as const } : {})}
      />
      <Box flex={1}>
        <Flex direction="column" gap="flush">
          <Flex direction="row" wrap justify="between" gap="xs">
            <Text inline format={{ fontWeight: step.state === 'current' ? 'bold' : 'regular' }}>
              {step.label || track.unknownStage}
            </Text>
            <DaysOfStage step={step} />
          </Flex>
          {step.days !== null && <DaysBar step={step} days={step.days} />}
          {step.isVague && step.state === 'current' && (
            <Text variant="microcopy">{`${track.vague.title(step.label)}. ${track.vague.hint}`}</Text>
          )}
        </Flex>
      </Box>
    </Flex>
  );
}

function DaysOfStage({ step: { state, days, range } }: { readonly step: StageStep }) {
  const words = useWords();
  const { track } = words.health;
  const text = () => {
    if (days !== null) return `${wholeDays(words, days)} (${track.usual(range)})`;
    return state === 'skipped' ? words.dealCard.stages.skipped : track.usual(range);
  };
  return (
    <Text inline variant="microcopy">
      {text()}
    </Text>
  );
}

/** Full at the days under which nine in ten won deals stayed. */
function DaysBar({ step, days }: { readonly step: StageStep; readonly days: number }) {
  const { p75, p90 } = step.range;
  const variant = days > p90 ? 'danger' : days > p75 ? 'warning' : 'success';
  return <ProgressBar aria-label={step.label} value={Math.min(days, p90)} maxValue={p90} variant={variant} />;
}
