import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { callFunction } from '#shared/call-function.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { RunState } from '../run/RunState.tsx';
import { useRun, type Step } from '../run/useRun.ts';

interface Retained {
  readonly done: number;
  readonly left: number;
}

/** Removes what is too old by hand, for whoever does not want to wait for the daily run. */
export function RetainNow() {
  const words = usePageWords().privacy.retention;
  const { begin, goOn, run, stop } = useRun(retain);
  return (
    <Flex direction="column" gap="xs">
      {(run === null || run.status === 'done') && (
        <Flex direction="row" gap="sm" align="center" wrap>
          <Button variant="secondary" size="sm" onClick={() => begin({ done: 0, left: 0 })}>
            {words.apply}
          </Button>
          <Text variant="microcopy">{run ? words.applied(run.progress.done) : words.applyHint}</Text>
        </Flex>
      )}
      {run && (
        <RunState
          run={run}
          label={words.applying}
          progress={run.progress.left > 0 ? words.left(run.progress.left) : ''}
          onStop={stop}
          onGoOn={goOn}
        />
      )}
    </Flex>
  );
}

/** HubSpot's search may count records for a moment that are emptied already: a call that does nothing is the last. */
async function retain({ done }: Retained): Promise<Step<Retained>> {
  const result = await callFunction('data-rights', { action: 'retain' });
  if (!result.ok) return result;
  const { erased, remaining } = result.view;
  const progress = { done: done + erased, left: remaining };
  return { ok: true, progress, isDone: remaining === 0 || erased === 0 };
}
