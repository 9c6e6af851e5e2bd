import { Button, Flex } from '@hubspot/ui-extensions';
import { usePageWords } from '#shared/usePageContext.ts';
import { RunState } from '../run/RunState.tsx';
import { EraseButton } from './EraseButton.tsx';
import { ErasePanel } from './ErasePanel.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import { RecordName } from './FoundList.tsx';
import { KeptTable } from './KeptTable.tsx';
import type { Target } from './target.ts';
import { usePersonRuns, type PersonRuns } from './usePersonRuns.ts';

interface PersonPanelProps {
  readonly target: Target;
  readonly onAnother: () => void;
}

/** One record: what is kept of it, the file with it, and its erasure. */
export function PersonPanel({ target, onAnother }: PersonPanelProps) {
  const words = usePageWords().privacy.person;
  const runs = usePersonRuns(target);
  const { erasing, exporting, isBusy, latest } = runs;
  return (
    <Flex direction="column" gap="md">
      <Flex direction="row" justify="between" align="start" gap="sm" wrap>
        <RecordName record={target} />
        <Button variant="transparent" size="sm" disabled={isBusy} onClick={onAnother}>
          {words.another}
        </Button>
      </Flex>
      <CountState counting={runs.counting} />
      {latest && (
        <>
          <KeptTable counted={latest} isCompany={target.type === 'company'} />
          <Flex direction="row" gap="sm" align="center" wrap>
            <Button variant="secondary" disabled={isBusy} onClick={exporting.start}>
              {words.export}
            </Button>
            <EraseButton target={target} isDisabled={isBusy} onConfirm={() => erasing.start(latest.kept)} />
            <Button variant="transparent" disabled={isBusy} onClick={runs.counting.start}>
              {words.again}
            </Button>
          </Flex>
        </>
      )}
      <ExportPanel exporting={exporting} target={target} />
      <ErasePanel erasing={erasing} target={target} />
    </Flex>
  );
}

function CountState({ counting }: Pick<PersonRuns, 'counting'>) {
  const words = usePageWords().privacy.person;
  const { goOn, run, stop } = counting;
  if (!run) return null;
  const { remaining } = run.progress;
  const progress = remaining > 0 ? words.contactsLeft(remaining) : '';
  return <RunState run={run} label={words.counting} progress={progress} onStop={stop} onGoOn={goOn} />;
}
