import { Button, Flex, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { PageFailure } from '#shared/PageFailure.tsx';
import { usePageWords } from '#shared/usePageContext.ts';
import type { Run } from './run-store.ts';

interface RunStateProps {
  readonly run: Run<unknown>;
  /** What is being done. */
  readonly label: string;
  /** How far it is. */
  readonly progress: string;
  readonly onStop: () => void;
  readonly onGoOn: () => void;
}

/** Work of several calls while it is under way, stopped or broken off; nothing once it is done. */
export function RunState({ run, label, progress, onStop, onGoOn }: RunStateProps) {
  const words = usePageWords().privacy;
  if (run.status === 'done') return null;
  if (run.status === 'failed') {
    return (
      <Flex direction="column" gap="sm">
        {run.failure.code !== 'not-allowed' && <Text>{`${words.failed} ${progress}`}</Text>}
        <PageFailure failure={run.failure} onRetry={onGoOn} />
      </Flex>
    );
  }
  if (run.status === 'stopped') {
    return (
      <Flex direction="row" gap="sm" align="center" wrap>
        <Text>{`${words.stopped} ${progress}`}</Text>
        <Button variant="secondary" size="sm" onClick={onGoOn}>
          {words.goOn}
        </Button>
      </Flex>
    );
  }
  return (
    <Flex direction="row" gap="sm" align="center" wrap>
      <LoadingSpinner label={label} showLabel size="sm" />
      {progress !== '' && <Text variant="microcopy">{progress}</Text>}
      <Button variant="transparent" size="sm" disabled={run.status === 'stopping'} onClick={onStop}>
        {words.stop}
      </Button>
    </Flex>
  );
}
