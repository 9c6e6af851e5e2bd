import { Alert, Flex } from '@hubspot/ui-extensions';
import { FailureAlert } from '../card/FailureAlert.tsx';
import { useWords } from '../data/useCardContext.ts';
import { useChangesOfCard } from './changes.ts';
import type { ShownField } from './changes.ts';
import { fieldToProblem } from './field-text.ts';

/** Why a write at this place could not be done: the call failed, or fields were refused or changed meanwhile. */
export function ChangeProblem({ id }: { readonly id: string }) {
  const { failure, open } = useChangesOfCard();
  if (failure?.id === id) return <FailureAlert failure={failure.failure} />;
  if (open?.id !== id || open.kind !== 'fields') return null;
  return <FieldProblems fields={open.fields ?? []} />;
}

function FieldProblems({ fields }: { readonly fields: readonly ShownField[] }) {
  const words = useWords();
  const problems = fields.flatMap((field) => {
    const text = fieldToProblem(words, field);
    return text === null ? [] : [{ property: field.property, text }];
  });
  if (problems.length === 0) return null;
  return (
    <Flex direction="column" gap="xs">
      {problems.map(({ property, text }) => (
        <Alert key={property} title={text} variant="info" />
      ))}
    </Flex>
  );
}
