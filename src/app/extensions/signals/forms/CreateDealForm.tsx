import { Button, Flex, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import type { DealDraft, Failure, SignalGroupView } from '#core/views/signals-view.ts';
import { FailureAlert } from '../card/FailureAlert.tsx';
import { useDecisionsOfCard } from '../data/decisions.ts';
import { useWords } from '../data/useCardContext.ts';
import { DealFields } from './DealFields.tsx';
import { CancelButton, FormButtons } from './FormButtons.tsx';
import { useDealDraft } from './useDealDraft.ts';
import { useDealForm } from './useDealForm.ts';

/** Turns an email's signals into a deal: filled in from the email, editable, sent once. */
export function CreateDealForm({ group }: { readonly group: SignalGroupView }) {
  const words = useWords().forms.deal;
  const { retry, state } = useDealDraft(group);
  switch (state.status) {
    case 'loading':
      return <LoadingSpinner label={words.preparing} showLabel size="xs" />;
    case 'failed':
      return <DraftFailure failure={state.failure} onRetry={retry} />;
    case 'ready':
      return <FilledForm draft={state.draft} group={group} />;
  }
}

function FilledForm({ draft, group }: { readonly draft: DealDraft; readonly group: SignalGroupView }) {
  const words = useWords().forms.deal;
  const { decide } = useDecisionsOfCard();
  const form = useDealForm(draft, (deal) => void decide(group, { action: 'create-deal', deal }, deal.name));
  return (
    <Flex direction="column" gap="sm">
      <Flex direction="column" gap="flush">
        <Text format={{ fontWeight: 'demibold' }}>{words.title}</Text>
        <Text variant="microcopy">{words.hint}</Text>
      </Flex>
      <DealFields draft={draft} form={form} />
      <FormButtons submitLabel={words.submit} onSubmit={form.submit} />
    </Flex>
  );
}

function DraftFailure({ failure, onRetry }: { readonly failure: Failure; readonly onRetry: () => void }) {
  const { actions } = useWords();
  return (
    <Flex direction="column" gap="sm">
      <FailureAlert failure={failure} />
      <Flex direction="row" gap="sm">
        {failure.retryable && (
          <Button size="sm" variant="secondary" onClick={onRetry}>
            {actions.retry}
          </Button>
        )}
        <CancelButton />
      </Flex>
    </Flex>
  );
}
