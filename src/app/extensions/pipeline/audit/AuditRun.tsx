import { Button, Flex, ProgressBar, Text } from '@hubspot/ui-extensions';
import type { AuditView } from '#core/views/audit-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';

interface AuditRunProps {
  readonly view: AuditView;
  /** This page reads. */
  readonly isReading: boolean;
  readonly onRun: () => void;
}

/** Reads the closed deals, or goes on with it, and shows how far that is. */
export function AuditRun({ view, isReading, onRun }: AuditRunProps) {
  const { audit: words } = usePageWords();
  const { phase, finishedAt, isRunning, read, total } = view;
  const label = phase === 'reading' ? words.readOn : finishedAt === null ? words.run : words.runAgain;
  return (
    <Flex direction="column" gap="sm" align={finishedAt === null ? 'center' : 'start'}>
      {phase === 'reading' && (
        <ProgressBar
          title={words.progressTitle}
          value={read}
          maxValue={Math.max(1, total)}
          valueDescription={words.progress(read, total)}
        />
      )}
      {isReading && isRunning && <Text variant="microcopy">{words.othersRead}</Text>}
      <Button variant={finishedAt === null ? 'primary' : 'secondary'} disabled={isReading} onClick={onRun}>
        {label}
      </Button>
    </Flex>
  );
}
