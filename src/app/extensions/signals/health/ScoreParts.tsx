import { Flex, ProgressBar, Text } from '@hubspot/ui-extensions';
import type { DealHealth, HealthFinding, HealthPart } from '#core/health/health.ts';
import type { Dictionary } from '#core/wording/dictionary.ts';
import { useWords } from '../data/useCardContext.ts';
import { Fold } from '../preferences/Fold.tsx';
import { findingToText } from './headline.ts';

interface ScorePartsProps {
  readonly health: DealHealth;
  readonly now: number;
}

/** The score, part by part, each with its reasons. */
export function ScoreParts({ health, now }: ScorePartsProps) {
  const words = useWords();
  if (health.score === null) return null;
  return (
    <Fold id="score" title={words.dealCard.score.title(health.score)}>
      <Flex direction="column" gap="sm">
        {health.parts.map((part) => (
          <Part key={part.id} part={part} reasons={partToReasons(words, part, health, now)} />
        ))}
      </Flex>
    </Fold>
  );
}

interface PartProps {
  readonly part: HealthPart;
  readonly reasons: readonly string[];
}

function Part({ part, reasons }: PartProps) {
  const words = useWords().health;
  const { points, outOf } = part;
  const { label, meaning } = words.parts[part.id];
  return (
    <Flex direction="column" gap="flush">
      <ProgressBar
        title={label}
        value={points}
        maxValue={outOf}
        valueDescription={words.partPoints(part)}
        variant={points * 3 < outOf ? 'danger' : points * 3 < outOf * 2 ? 'warning' : 'success'}
      />
      {(reasons.length > 0 ? reasons : [meaning]).map((reason) => (
        <Text key={reason} variant="microcopy">
          {reason}
        </Text>
      ))}
    </Flex>
  );
}

const findingsOf: Record<HealthPart['id'], readonly HealthFinding['kind'][]> = {
  pace: ['slow', 'stalled'],
  contact: ['silent'],
  movement: ['moved-back', 'pushed', 'shrunk'],
  evidence: [],
  'next-step': [],
};

function partToReasons(words: Dictionary, { id }: HealthPart, health: DealHealth, now: number): string[] {
  const findings = health.findings
    .filter(({ kind }) => findingsOf[id].includes(kind))
    .map((finding) => findingToText(words, finding, health));
  if (id === 'evidence') {
    const proved = health.evidence.filter(({ proof }) => proof).length;
    return [words.health.evidence.summary(proved, health.evidence.length)];
  }
  if (id === 'pace' && findings.length === 0) {
    return health.pauses.map((pause) => words.health.pause(pause, now));
  }
  return findings;
}
