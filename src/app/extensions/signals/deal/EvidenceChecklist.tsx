import { Flex, Icon, Text } from '@hubspot/ui-extensions';
import type { SignalGroupView } from '#core/views/signals-view.ts';
import { useCardContext, useWords } from '../data/useCardContext.ts';
import { Byline } from '../group/Byline.tsx';
import { QuoteText } from '../group/QuoteText.tsx';
import { findEvidence } from './evidence-items.ts';
import type { EvidenceItem } from './evidence-items.ts';

interface EvidenceChecklistProps {
  readonly groups: readonly SignalGroupView[];
  readonly now: number;
}

/** Need, budget, timing, decision maker, competitor: what the emails show, and what to ask for next. */
export function EvidenceChecklist({ groups, now }: EvidenceChecklistProps) {
  const words = useWords().deal;
  return (
    <Flex direction="column" gap="sm">
      <Text format={{ fontWeight: 'demibold' }}>{words.evidenceTitle}</Text>
      {findEvidence(groups).map((item) => (
        <EvidenceRow key={item.id} item={item} now={now} />
      ))}
    </Flex>
  );
}

function EvidenceRow({ item, now }: { readonly item: EvidenceItem; readonly now: number }) {
  const words = useWords().deal;
  const { isSidebar } = useCardContext();
  const { label, missing } = words.evidence[item.id];
  return (
    <Flex direction="row" gap="sm" align="start">
      {item.proof ? (
        <Icon name="checkCircle" color="success" screenReaderText={words.shown} />
      ) : (
        <Icon name="circleHollow" screenReaderText={words.notShown} />
      )}
      <Flex direction="column" gap="flush">
        <Text format={{ fontWeight: 'demibold' }}>{label}</Text>
        {!item.proof && <Text variant="microcopy">{missing}</Text>}
        {item.proof && !isSidebar && <QuoteText signal={item.proof.signal} />}
        {item.proof && <Byline group={item.proof.group} now={now} />}
      </Flex>
    </Flex>
  );
}
