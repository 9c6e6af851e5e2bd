import { Flex, Icon, Tag, Text } from '@hubspot/ui-extensions';
import type { DealHealth, EvidenceStatus } from '#core/health/health.ts';
import { useWords } from '../data/useCardContext.ts';
import { Fold } from '../preferences/Fold.tsx';
import { ProofText } from './ProofText.tsx';

interface EvidenceListProps {
  readonly health: DealHealth;
  readonly now: number;
}

/** BANT and MEDDIC: what is proved and by what, and what would prove the rest. What the stage needs comes first. */
export function EvidenceList({ health, now }: EvidenceListProps) {
  const words = useWords().dealCard.evidence;
  const proved = health.evidence.filter(({ proof }) => proof).length;
  return (
    <Fold id="evidence" title={words.title(proved, health.evidence.length)}>
      <Flex direction="column" gap="sm">
        {arrangeEvidence(health.evidence).map((item) => (
          <EvidenceRow key={item.id} item={item} now={now} />
        ))}
      </Flex>
    </Fold>
  );
}

/** Needed and open, then proved, then open without need; the usual order within each. */
function arrangeEvidence(items: readonly EvidenceStatus[]): readonly EvidenceStatus[] {
  const place = ({ proof, isRequired }: EvidenceStatus) => (proof ? 1 : isRequired ? 0 : 2);
  return items.toSorted((one, other) => place(one) - place(other));
}

function EvidenceRow({ item, now }: { readonly item: EvidenceStatus; readonly now: number }) {
  const words = useWords();
  const { open, proved } = words.dealCard.evidence;
  const { items, required } = words.health.evidence;
  const { label, missing } = items[item.id];
  return (
    <Flex direction="row" gap="sm" align="start">
      {item.proof ? (
        <Icon name="checkCircle" color="success" screenReaderText={proved} />
      ) : (
        <Icon name="circleHollow" screenReaderText={open} />
      )}
      <Flex direction="column" gap="flush">
        <Flex direction="row" wrap gap="sm" align="center">
          <Text inline format={{ fontWeight: 'demibold' }}>
            {label}
          </Text>
          {!item.proof && item.isRequired && <Tag variant="warning">{required}</Tag>}
        </Flex>
        {item.proof ? <ProofText proof={item.proof} now={now} /> : <Text variant="microcopy">{missing}</Text>}
      </Flex>
    </Flex>
  );
}
