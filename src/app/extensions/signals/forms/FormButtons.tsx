import { Button, Flex, LoadingButton } from '@hubspot/ui-extensions';
import { useDecisionsOfCard } from '../data/decisions.ts';
import { useWords } from '../data/useCardContext.ts';

interface FormButtonsProps {
  readonly submitLabel: string;
  readonly onSubmit: () => void;
}

/** The one primary button of an open form, and the way out. */
export function FormButtons({ submitLabel, onSubmit }: FormButtonsProps) {
  const { busy, failure } = useDecisionsOfCard();
  return (
    <Flex direction="row" wrap gap="sm" align="center">
      <LoadingButton
        size="sm"
        variant="primary"
        loading={busy}
        disabled={busy}
        resultIconName={failure ? 'warning' : 'success'}
        onClick={onSubmit}
      >
        {submitLabel}
      </LoadingButton>
      <CancelButton />
    </Flex>
  );
}

export function CancelButton() {
  const { actions } = useWords();
  const { busy, closeForm } = useDecisionsOfCard();
  return (
    <Button size="sm" variant="transparent" disabled={busy} onClick={closeForm}>
      {actions.cancel}
    </Button>
  );
}
