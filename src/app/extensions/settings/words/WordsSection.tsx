import { AutoGrid, Flex, Text, Tile } from '@hubspot/ui-extensions';
import type { DictionaryList } from '#core/account-words/proposal.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { DetectionPreview } from '../detection/DetectionPreview.tsx';
import { useDetectionPreview } from '../detection/useDetectionPreview.ts';
import { useSettingsForm } from '../form/settings-form.ts';
import { EntryList } from '../reading/EntryList.tsx';
import { dictionaryLists, wordRule } from './proposals.ts';
import { WordProposals } from './WordProposals.tsx';

/** The account's own words, those that its products and deals suggest, and what they would have changed. */
export function WordsSection() {
  const words = usePageWords().settingsWords;
  const preview = useDetectionPreview();
  return (
    <Flex direction="column" gap="md">
      <Text>{words.intro}</Text>
      <WordProposals />
      <Tile>
        <AutoGrid columnWidth={400} flexible gap="md">
          {dictionaryLists.map((list) => (
            <WordList key={list} list={list} />
          ))}
        </AutoGrid>
      </Tile>
      <DetectionPreview state={preview} />
    </Flex>
  );
}

function WordList({ list }: { readonly list: DictionaryList }) {
  const words = usePageWords().settingsWords;
  const { draft, change, problemAt } = useSettingsForm();
  const { dictionary } = draft.detection;
  return (
    <EntryList
      name={list}
      words={{ ...words.lists[list], needs: words.needs }}
      rule={wordRule}
      entries={dictionary[list]}
      problem={problemAt(`detection.dictionary.${list}`)}
      onChange={(entries) => change('detection', { dictionary: { ...dictionary, [list]: entries } })}
    />
  );
}
