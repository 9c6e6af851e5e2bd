import type { AccountDictionary } from '#core/detect/detection.ts';
import { toFoldedWords } from './words.ts';

export type AccountWordClass = 'plan' | 'module' | 'unit' | 'competitor';

const classByList: Readonly<Record<keyof AccountDictionary, AccountWordClass>> = {
  plans: 'plan',
  modules: 'module',
  priceUnits: 'unit',
  competitors: 'competitor',
};
const lists = Object.keys(classByList) as (keyof AccountDictionary)[];

/** Entries of a dictionary beyond these are not looked for; words of an entry beyond these are not compared. */
export const mostEntries = 1_000;
export const mostWordsOfEntry = 8;

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly classes: Set<AccountWordClass>;
}

/**
 * Which classes of the account's own words a text names: whole words, blind to case and accents, units in singular and
 * plural. Linear in the text: a trie over words, so that each word is looked at eight times at most, however many
 * entries the dictionary has.
 */
export function markAccountWords(text: string, dictionary: AccountDictionary): ReadonlySet<AccountWordClass> {
  const root = trieOf(dictionary);
  const found = new Set<AccountWordClass>();
  if (root.next.size === 0) return found;
  const words = toFoldedWords(text);
  for (let start = 0; start < words.length && found.size < lists.length; start += 1) {
    let node: TrieNode | undefined = root;
    for (let at = start; node && at < words.length; at += 1) {
      node = node.next.get(words[at] ?? '');
      for (const each of node?.classes ?? []) found.add(each);
    }
  }
  return found;
}

const tries = new WeakMap<AccountDictionary, TrieNode>();

function trieOf(dictionary: AccountDictionary): TrieNode {
  const known = tries.get(dictionary);
  if (known) return known;
  const root = createNode();
  const entries = lists.flatMap((list) => dictionary[list].map((entry) => ({ list, entry })));
  for (const { list, entry } of entries.slice(0, mostEntries)) {
    const words = toFoldedWords(entry).slice(0, mostWordsOfEntry);
    for (const spelling of list === 'priceUnits' ? bothNumbers(words) : [words]) {
      insert(root, spelling, classByList[list]);
    }
  }
  tries.set(dictionary, root);
  return root;
}

function createNode(): TrieNode {
  return { next: new Map(), classes: new Set() };
}

function insert(root: TrieNode, words: readonly string[], wordClass: AccountWordClass): void {
  if (words.length === 0) return;
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? createNode();
    node.next.set(word, next);
    node = next;
  }
  node.classes.add(wordClass);
}

/** `véhicule` and `véhicules`, whichever of the two was typed. */
function bothNumbers(words: readonly string[]): string[][] {
  const last = words.at(-1);
  if (last === undefined) return [];
  const other = last.length > 3 && last.endsWith('s') ? last.slice(0, -1) : `${last}s`;
  return [[...words], [...words.slice(0, -1), other]];
}
