import type { DictionaryList, WordProposal } from '#core/account-words/proposal.ts';
import type { AccountDictionary } from '#core/detect/detection.ts';
import { addEntries, isSameEntry, type EntryRule } from '../reading/entries.ts';

export const dictionaryLists = [
  'plans',
  'modules',
  'priceUnits',
  'competitors',
] as const satisfies readonly DictionaryList[];

/** What can be kept of each list. */
export const wordRule: EntryRule = { kind: 'words', shortest: 1, longest: 60, most: 100 };

/** Proposals that no list holds and nobody put aside. */
export function openProposals(
  proposals: readonly WordProposal[],
  dictionary: AccountDictionary,
  aside: readonly string[],
): readonly WordProposal[] {
  const known = [...dictionaryLists.flatMap((list) => dictionary[list]), ...aside];
  return proposals.filter(({ word }) => !known.some((each) => isSameEntry(each, word)));
}

/** The lists with the proposed words in them; what finds no place is left out. */
export function takeOver(
  proposals: readonly WordProposal[],
  dictionary: AccountDictionary,
): AccountDictionary {
  return proposals.reduce<AccountDictionary>(
    (lists, { list, word }) => ({ ...lists, [list]: addEntries(word, lists[list], wordRule).entries }),
    dictionary,
  );
}
