import { Flex } from '@hubspot/ui-extensions';
import { ChangeLog } from './ChangeLog.tsx';
import { ChangeNote } from './ChangeNote.tsx';
import { CopyPart } from './CopyPart.tsx';
import { TakePart } from './TakePart.tsx';
import { useChanges } from './useChanges.ts';

interface ChangesSectionProps {
  readonly by: string | null;
  readonly onChanged: () => void;
}

/** Who changed what, with the way back, and the settings as a text to keep or to take in. */
export function ChangesSection(props: ChangesSectionProps) {
  const changes = useChanges(props);
  const { file, outcome, show, takeIn, undo, working } = changes;
  return (
    <Flex direction="column" gap="md">
      <ChangeNote outcome={outcome} />
      <ChangeLog isBusy={working !== null} onUndo={undo} />
      <CopyPart file={file} isWorking={working === 'export'} onShow={show} />
      <TakePart isWorking={working === 'import'} outcome={outcome} onTake={takeIn} />
    </Flex>
  );
}
