import { Box, Button, Flex, Input, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { usePageWords } from '#shared/usePageContext.ts';
import { addEntries, type AddedEntries, type EntryRule } from './entries.ts';
import { EntryTags } from './EntryTags.tsx';

interface EntryListProps {
  readonly name: string;
  readonly words: EntryWords;
  readonly rule: EntryRule;
  readonly entries: readonly string[];
  /** What the account's settings refused, in words. */
  readonly problem: string | undefined;
  readonly onChange: (entries: readonly string[]) => void;
}

interface EntryWords {
  readonly label: string;
  readonly hint: string;
  readonly placeholder: string;
  /** What an entry looks like. */
  readonly needs: string;
}

/**
 * A list that grows by what is typed or pasted, when the field is left or the button pressed, and shrinks by a click on an
 * entry. What does not fit stays in the field, to be mended.
 */
export function EntryList({ name, words, rule, entries, problem, onChange }: EntryListProps) {
  const list = usePageWords().settingsReading.list;
  const [typed, setTyped] = useState('');
  const [added, setAdded] = useState<AddedEntries | null>(null);
  const note = useNote(added, words.needs, rule.most);
  const add = (text: string) => {
    const result = addEntries(text, entries, rule);
    if (result.entries.length > entries.length) onChange(result.entries);
    setTyped([...result.unfit, ...result.surplus].join(', '));
    setAdded(result);
  };
  return (
    <Flex direction="column" gap="xs">
      <Flex direction="row" gap="xs" align="end">
        <Box flex={1}>
          <Input
            label={words.label}
            name={name}
            placeholder={words.placeholder}
            tooltip={list.several}
            value={typed}
            onInput={(text) => {
              setTyped(text);
              setAdded(null);
            }}
            onChange={add}
          />
        </Box>
        <Button variant="secondary" disabled={typed.trim() === ''} onClick={() => add(typed)}>
          {list.add}
        </Button>
      </Flex>
      {(problem ?? note) !== undefined && (
        <Text format={{ fontWeight: 'demibold' }}>{[problem, note].filter(Boolean).join(' ')}</Text>
      )}
      <Text variant="microcopy">{words.hint}</Text>
      <EntryTags entries={entries} onRemove={(entry) => onChange(entries.filter((each) => each !== entry))} />
    </Flex>
  );
}

/** What became of what was typed last, where there is something to say. */
function useNote(added: AddedEntries | null, needs: string, most: number): string | undefined {
  const list = usePageWords().settingsReading.list;
  if (!added) return undefined;
  const { unfit, surplus, known } = added;
  const notes = [
    ...(unfit.length > 0 ? [`${list.unfit(unfit)} ${needs}`] : []),
    ...(surplus.length > 0 ? [list.full(most)] : []),
    ...(known.length > 0 ? [list.known(known)] : []),
  ];
  return notes.length > 0 ? notes.join(' ') : undefined;
}
