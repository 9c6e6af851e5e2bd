import { Alert, Button, Flex, TextArea } from '@hubspot/ui-extensions';
import { usePageContext, usePageWords } from '#shared/usePageContext.ts';
import { CopyButton } from '../CopyButton.tsx';
import { RunState } from '../run/RunState.tsx';
import { totalOf } from './count-kept.ts';
import type { Erased } from './erased.ts';
import { proofText } from './proof-text.ts';
import type { Target } from './target.ts';
import type { Erasing } from './useErasure.ts';

interface ErasePanelProps {
  readonly erasing: Erasing;
  readonly target: Target;
}

/** The erasure while it is under way, then its proof. */
export function ErasePanel({ erasing, target }: ErasePanelProps) {
  const words = usePageWords().privacy;
  const { again, countAgain, goOn, run, stop } = erasing;
  if (!run) return null;
  if (run.status === 'done') {
    const isProven = totalOf(run.progress.after.kept) === 0;
    return isProven ? (
      <Proof erased={run.progress} target={target} />
    ) : (
      <Unproven onCount={countAgain} onErase={again} />
    );
  }
  const { entries, erasedAt, remaining } = run.progress;
  const isErasing = erasedAt === null;
  const left = isErasing ? remaining : run.progress.after.remaining;
  const isStill = run.status === 'stopped' || run.status === 'failed';
  const progress = [
    ...(isStill && !isErasing ? [`${words.erase.notCounted}.`] : []),
    ...(entries > 0 ? [words.erase.erased(entries)] : []),
    ...(left > 0 ? [words.person.contactsLeft(left)] : []),
  ];
  return (
    <RunState
      run={run}
      label={isErasing ? words.erase.erasing : words.erase.proving}
      progress={progress.join(' ')}
      onStop={stop}
      onGoOn={goOn}
    />
  );
}

interface ProofProps {
  readonly erased: Erased;
  readonly target: Target;
}

function Proof({ erased, target }: ProofProps) {
  const words = usePageWords().privacy;
  const { portalId, readerEmail } = usePageContext();
  const text = proofText(words, { target, portalId, by: readerEmail || null, erased });
  return (
    <Flex direction="column" gap="sm">
      <Alert title={words.erase.proven} variant="success">
        {words.erase.provenText(erased.entries)}
      </Alert>
      <TextArea
        label={words.erase.proof}
        name="erasure-proof"
        description={words.erase.proofHint}
        readOnly
        rows={12}
        resize="vertical"
        value={text}
      />
      <CopyButton text={text} />
    </Flex>
  );
}

interface UnprovenProps {
  readonly onCount: () => void;
  readonly onErase: () => void;
}

function Unproven({ onCount, onErase }: UnprovenProps) {
  const words = usePageWords().privacy;
  return (
    <Flex direction="column" gap="sm">
      <Alert title={words.erase.unproven} variant="warning">
        {words.erase.unprovenText}
      </Alert>
      <Flex direction="row" gap="sm" wrap>
        <Button variant="secondary" onClick={onCount}>
          {words.person.again}
        </Button>
        <Button variant="secondary" onClick={onErase}>
          {words.erase.again}
        </Button>
      </Flex>
    </Flex>
  );
}
