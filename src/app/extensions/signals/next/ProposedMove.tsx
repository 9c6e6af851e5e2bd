import { Button, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { DealHealth, StageProposal } from '#core/health/health.ts';
import { ChangeProblem } from '../changes/ChangeProblem.tsx';
import { useChangesOfCard } from '../changes/changes.ts';
import { useCardContext, useWords } from '../data/useCardContext.ts';
import { currentStage } from '../health/headline.ts';
import { ProofText } from '../health/ProofText.tsx';
import { proposalToAct } from './proposal-act.ts';
import { actionToPlace } from './usePlan.ts';

interface ProposedMoveProps {
  readonly proposal: StageProposal;
  readonly health: DealHealth;
  readonly now: number;
}

const proofsAtMost = 2;

/** A move of the deal that the proofs speak for. Nothing moves without a click; closing asks once more. */
export function ProposedMove({ proposal, health, now }: ProposedMoveProps) {
  const { proposals } = useWords().health;
  const label = health.track.find(({ stageId }) => stageId === proposal.stageId)?.label ?? '';
  return (
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{proposals.titles[proposal.kind]}</Text>
      <Text>{proposals.sentence(proposal, label)}</Text>
      {proposal.proofs.slice(0, proofsAtMost).map((proof, index) => (
        <ProofText key={index} proof={proof} now={now} />
      ))}
      <MoveButtons proposal={proposal} health={health} label={label} />
      <ChangeProblem id={actionToPlace({ kind: 'proposal', proposal })} />
    </Flex>
  );
}

interface MoveButtonsProps {
  readonly proposal: StageProposal;
  readonly health: DealHealth;
  /** Of the stage that is proposed. */
  readonly label: string;
}

function MoveButtons({ proposal, health, label }: MoveButtonsProps) {
  const { actions, dealCard, health: words, repair } = useWords();
  const { locale } = useCardContext();
  const { act, busy, close, open, showForm } = useChangesOfCard();
  const place = actionToPlace({ kind: 'proposal', proposal });
  const from = currentStage(health);
  if (!from) return null;
  const isAsking = open?.id === place && open.kind === 'form';
  const isFinal = proposal.kind === 'close-lost';
  const move = () => {
    if (isFinal && !isAsking) return showForm(place, 'close-lost');
    const text = isFinal ? repair.done.closedLost : repair.done.stageMoved(label);
    void act(place, proposalToAct(proposal, from.stageId, locale), text);
  };
  return (
    <Flex direction="column" gap="xs">
      {isAsking && proposal.kind === 'close-lost' && (
        <Text>{dealCard.next.confirmLost(words.proposals.lostReasons[proposal.reason].label)}</Text>
      )}
      <Flex direction="row" wrap gap="sm" align="center">
        <LoadingButton size="sm" variant="primary" loading={busy} disabled={busy} onClick={move}>
          {words.proposals.button(proposal, label)}
        </LoadingButton>
        {isAsking ? (
          <Button size="sm" variant="transparent" disabled={busy} onClick={close}>
            {actions.cancel}
          </Button>
        ) : (
          <Text inline variant="microcopy">
            {words.proposals.note}
          </Text>
        )}
      </Flex>
    </Flex>
  );
}
