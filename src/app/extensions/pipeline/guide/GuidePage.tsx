import { Flex, SearchInput, Tab, Tabs } from '@hubspot/ui-extensions';
import { useMemo, useState } from 'react';
import { usePageWords } from '#shared/usePageContext.ts';
import { usePlace } from '../data/usePlace.ts';
import { Chapter } from './Chapter.tsx';
import { FoundChapters } from './FoundChapters.tsx';
import { guideChapters } from './guide-chapters.ts';

/** Letters from which on a search shows something. */
const fewestLetters = 2;

/** What each signal, rule and figure means, and how it all works; `part` in the address opens one of the four. */
export function GuidePage() {
  const dictionary = usePageWords();
  const words = dictionary.guide;
  const { part } = usePlace().params;
  const [open, setOpen] = useState<string>(
    part !== undefined && Object.hasOwn(words.parts, part) ? part : 'how',
  );
  const [typed, setTyped] = useState('');
  const chapters = useMemo(() => guideChapters(dictionary), [dictionary]);
  const isSearching = typed.trim().length >= fewestLetters;
  return (
    <Flex direction="column" gap="md">
      <SearchInput
        name="guide-search"
        label={words.search}
        placeholder={words.searchHint}
        value={typed}
        onInput={setTyped}
      />
      {isSearching ? (
        <FoundChapters chapters={chapters} typed={typed} onClear={() => setTyped('')} />
      ) : (
        <Tabs selected={open} onSelectedChange={(id: string | number) => setOpen(String(id))}>
          {chapters.map((chapter) => (
            <Tab key={chapter.id} tabId={chapter.id} title={words.parts[chapter.id]}>
              {chapter.id === open && <Chapter chapter={chapter} />}
            </Tab>
          ))}
        </Tabs>
      )}
    </Flex>
  );
}
