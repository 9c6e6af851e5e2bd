import { Button, Flex, LoadingButton, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import type { Warning } from '#core/quality/rule.ts';
import { useWords } from '../data/useCardContext.ts';
import { useChangesOfCard } from './changes.ts';
import type { ShownField } from './changes.ts';
import { ChangeProblem } from './ChangeProblem.tsx';
import { fieldToChange } from './field-text.ts';

interface RepairPreviewProps {
  /** Of the place that offers the repair. */
  readonly id: string;
  readonly warning: Warning;
  /** The card's one primary button stands here. */
  readonly isPrimary: boolean;
}

/** What would be written, why, and the button that writes it; what stands in the way instead where something does. */
export function RepairPreview({ id, warning, isPrimary }: RepairPreviewProps) {
  const { actions, dealCard, repair } = useWords();
  const { apply, busy, close, open } = useChangesOfCard();
  if (open?.id !== id || open.kind !== 'fields') return <ChangeProblem id={id} />;
  if (open.fields === null && busy)
    return <LoadingSpinner label={dealCard.repair.preparing} showLabel size="xs" />;
  const ready = (open.fields ?? []).filter(({ outcome }) => outcome.kind === 'ready');
  return (
    <Flex direction="column" gap="sm">
      {ready.map((field) => (
        <PreviewedField key={field.property} field={field} />
      ))}
      <ChangeProblem id={id} />
      <Flex direction="row" wrap gap="sm" align="center">
        {ready.length > 0 && (
          <LoadingButton
            size="sm"
            variant={isPrimary ? 'primary' : 'secondary'}
            loading={busy}
            disabled={busy}
            onClick={() => void apply(id, warning)}
          >
            {ready.length > 1 ? repair.applyAll : repair.apply}
          </LoadingButton>
        )}
        <Button size="sm" variant="transparent" disabled={busy} onClick={close}>
          {actions.cancel}
        </Button>
      </Flex>
    </Flex>
  );
}

function PreviewedField({ field }: { readonly field: ShownField }) {
  const words = useWords();
  const { source } = field;
  return (
    <Flex direction="column" gap="flush">
      <Text format={{ fontWeight: 'demibold' }}>{fieldToChange(words, field)}</Text>
      {source && <Text variant="microcopy">{words.repair.source(source)}</Text>}
    </Flex>
  );
}
