import { Button, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { PlaybookStep } from '#core/health/health.ts';
import type { DealSignalsView } from '#core/views/signals-view.ts';
import { ChangeProblem } from '../changes/ChangeProblem.tsx';
import { useChangesOfCard } from '../changes/changes.ts';
import { useWords } from '../data/useCardContext.ts';
import { SetAsideForm } from './SetAsideForm.tsx';
import { stepToTask, toLine } from './step-act.ts';
import { actionToPlace } from './usePlan.ts';

interface PlannedStepProps {
  readonly step: PlaybookStep;
  readonly view: DealSignalsView;
}

/** A step of the playbook: what, with what, by when, and the buttons that plan it. */
export function PlannedStep({ step, view }: PlannedStepProps) {
  const { playbook } = useWords();
  const { open } = useChangesOfCard();
  const id = actionToPlace({ kind: 'step', step });
  const isSettingAside = open?.id === id && open.kind === 'form';
  return (
    <Flex direction="column" gap="sm">
      <Flex direction="column" gap="flush">
        <Text format={{ fontWeight: 'demibold' }}>{playbook.action(step)}</Text>
        <Text variant="microcopy">{playbook.material(step)}</Text>
      </Flex>
      {isSettingAside ? <SetAsideForm id={id} now={view.readAt} /> : <StepButtons step={step} view={view} />}
      <ChangeProblem id={id} />
    </Flex>
  );
}

function StepButtons({ step, view }: PlannedStepProps) {
  const words = useWords();
  const { act, busy, showForm } = useChangesOfCard();
  const id = actionToPlace({ kind: 'step', step });
  const createTask = () => {
    const task = stepToTask(words, step, view);
    void act(id, task, words.repair.done.taskCreated(task.dueAt));
  };
  const logStep = () => {
    const text = toLine(words.playbook.action(step));
    void act(
      id,
      { action: 'log-next-step', text, from: view.nextStepText },
      words.repair.done.nextStepLogged,
    );
  };
  return (
    <Flex direction="row" wrap gap="sm" align="center">
      <LoadingButton size="sm" variant="primary" loading={busy} disabled={busy} onClick={createTask}>
        {words.playbook.createTask}
      </LoadingButton>
      <Text inline variant="microcopy">
        {words.playbook.due(step, view.readAt)}
      </Text>
      <Button size="sm" variant="transparent" disabled={busy} onClick={logStep}>
        {words.playbook.logStep}
      </Button>
      <Button size="sm" variant="transparent" disabled={busy} onClick={() => showForm(id, 'set-aside')}>
        {words.dealCard.next.setAside}
      </Button>
    </Flex>
  );
}
