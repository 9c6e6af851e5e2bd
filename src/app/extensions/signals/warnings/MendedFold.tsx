import { Flex, Text } from '@hubspot/ui-extensions';
import type { MendedRecord } from '#core/views/deal-card-view.ts';
import { FailureAlert } from '../card/FailureAlert.tsx';
import { fieldToEntryIds } from '../changes/change-calls.ts';
import { ChangeProblem } from '../changes/ChangeProblem.tsx';
import { fieldToChange } from '../changes/field-text.ts';
import { UndoButton } from '../changes/RecentChanges.tsx';
import { useWords } from '../data/useCardContext.ts';
import { Fold } from '../preferences/Fold.tsx';
import { usePreferencesOfCard } from '../preferences/preferences.ts';
import { useMended, type MendedField } from './useMended.ts';

/** What was written with one click in the last 30 days, each with the way back; asked for when the fold is open. */
export function MendedFold({ records }: { readonly records: readonly MendedRecord[] }) {
  const { historyTitle } = useWords().repair;
  const { isOpen } = usePreferencesOfCard();
  if (records.length === 0) return null;
  return (
    <Fold id="mended" title={historyTitle}>
      {isOpen('mended', false) && <MendedList records={records} />}
    </Fold>
  );
}

function MendedList({ records }: { readonly records: readonly MendedRecord[] }) {
  const words = useWords().dealCard.repair;
  const mended = useMended(records);
  if (mended.status === 'loading') return <Text variant="microcopy">{words.preparing}</Text>;
  if (mended.status === 'failed') return <FailureAlert failure={mended.failure} />;
  if (mended.fields.length === 0) return <Text variant="microcopy">{words.nothingMended}</Text>;
  return (
    <Flex direction="column" gap="sm">
      {mended.fields.map((field) => (
        <MendedRow key={`${field.recordId}:${field.property}:${field.at}`} field={field} />
      ))}
    </Flex>
  );
}

function MendedRow({ field }: { readonly field: MendedField }) {
  const words = useWords();
  const { recordType, recordId } = field;
  const entryIds = fieldToEntryIds(field);
  const id = `mended:${recordId}:${entryIds.join()}`;
  return (
    <Flex direction="column" gap="flush">
      <Text>{fieldToChange(words, field)}</Text>
      <Flex direction="row" wrap gap="sm" align="center">
        <Text inline variant="microcopy">
          {words.dealCard.repair.mendedOn(field.at)}
        </Text>
        {entryIds.length > 0 && (
          <UndoButton id={id} way={{ records: [{ recordType, recordId, entryIds }], tasks: [] }} />
        )}
      </Flex>
      <ChangeProblem id={id} />
    </Flex>
  );
}
