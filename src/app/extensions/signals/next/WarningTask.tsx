import { Flex, LoadingButton } from '@hubspot/ui-extensions';
import type { Warning } from '#core/quality/rule.ts';
import { warningKey } from '#core/views/deal-card-view.ts';
import type { DealSignalsView } from '#core/views/signals-view.ts';
import { useChangesOfCard } from '../changes/changes.ts';
import { useWords } from '../data/useCardContext.ts';
import { warningToWords } from '../warnings/warning-words.ts';
import { toSubject } from './step-act.ts';

interface WarningTaskProps {
  readonly warning: Warning;
  readonly view: Pick<DealSignalsView, 'deal' | 'readAt'>;
}

/** Plans what no click can mend: a task for today that says how to. */
export function WarningTask({ warning, view }: WarningTaskProps) {
  const words = useWords();
  const { act, busy } = useChangesOfCard();
  const { why, fix } = warningToWords(words, warning);
  const createTask = () => {
    const task = { action: 'create-task', stepId: warning.ruleId, body: why, dueAt: view.readAt } as const;
    const subject = toSubject(`${view.deal.name}: ${fix}`);
    void act(warningKey(warning), { ...task, subject }, words.repair.done.taskCreated(view.readAt));
  };
  return (
    <Flex direction="row">
      <LoadingButton size="sm" variant="primary" loading={busy} disabled={busy} onClick={createTask}>
        {words.playbook.createTask}
      </LoadingButton>
    </Flex>
  );
}
