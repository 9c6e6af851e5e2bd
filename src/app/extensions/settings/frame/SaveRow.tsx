import { Button, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import { usePageWords } from '#shared/usePageContext.ts';

interface SaveRowProps {
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  /** Another form of the page is saving: its answer brings the version that this one needs. */
  readonly isHeld: boolean;
  /** The last attempt did not work out. */
  readonly hasFailed: boolean;
  /** What there is to save, or since when all is as it is. */
  readonly line: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** The one way to save, and the way back. */
export function SaveRow({ isDirty, isSaving, isHeld, hasFailed, line, onSave, onDiscard }: SaveRowProps) {
  const words = usePageWords().management.save;
  return (
    <Flex direction="row" gap="sm" align="center" wrap>
      <LoadingButton
        // Never disabled for want of changes: a field tells what was typed when it is left, which this click does.
        variant={isDirty || isSaving ? 'primary' : 'secondary'}
        loading={isSaving}
        disabled={isHeld}
        resultIconName={hasFailed ? 'warning' : 'success'}
        onClick={onSave}
      >
        {isSaving ? words.saving : words.save}
      </LoadingButton>
      {isDirty && !isSaving && (
        <Button variant="secondary" onClick={onDiscard}>
          {words.discard}
        </Button>
      )}
      {!isSaving && <Text variant="microcopy">{line}</Text>}
    </Flex>
  );
}
