import { groupBy } from '#core/collections.ts';
import type { AccountDictionary } from '#core/detect/detection.ts';
import { readNames } from './name-candidates.ts';
import { isOrdinary } from './ordinary-words.ts';
import type { DictionaryList, WordCandidate, WordProposal, WordSource } from './proposal.ts';
import { readRivalsOfDeal, readRivalsOfReason } from './rival-candidates.ts';
import { readCountedUnits, readPriceUnits } from './unit-candidates.ts';
import { roleOf } from './word-roles.ts';
import { toFoldedWords } from './words.ts';

/** What an account's own words are looked for in. */
export interface WordSources {
  /** Names of products and line items. */
  readonly productNames: readonly string[];
  readonly dealNames: readonly string[];
  /** Why deals were lost, in the reps' own words. */
  readonly lostReasons: readonly string[];
  /** Of the deals: customers' names are no words of the account's own. */
  readonly companyNames: readonly string[];
  /** What the account knows already is not proposed again. */
  readonly dictionary: AccountDictionary;
}

/** A word that only names of deals hold is proposed when so many of them do. */
export const fewestDeals = 3;

export const mostProposals = 100;

/** Names and reasons beyond these are not read, nor what is longer. */
const mostTexts = 2_000;
const longestText = 300;
const longestWord = 60;

interface Finding extends WordCandidate {
  readonly source: WordSource;
}

/**
 * Words that the account's dictionary may want, the best proven first: words of products, then by how many names or
 * reasons hold them. Everyday words and names of customers are none. Pure; the order of the texts does not matter.
 */
export function proposeWords(sources: WordSources): readonly WordProposal[] {
  const findings = [
    ...readTexts('product', sources.productNames, [readNames, readPriceUnits]),
    ...readTexts('deal-name', sources.dealNames, [readNames, readCountedUnits, readRivalsOfDeal]),
    ...readTexts('lost-reason', sources.lostReasons, [readRivalsOfReason]),
  ];
  const known = new Set(
    Object.values<readonly string[]>({ ...sources.dictionary }).flatMap((words) => words.map(toKey)),
  );
  const isCustomer = customerTest(sources.companyNames);
  const groups = [...groupBy(findings, ({ folded }) => folded)];
  const proposals = groups.flatMap(([folded, group]): WordProposal[] => {
    const proposal = toProposal(group);
    const isNone = known.has(folded) || proposal.word.length > longestWord || isCustomer(proposal);
    return isNone || !isProven(proposal) ? [] : [proposal];
  });
  return proposals.sort(compare).slice(0, mostProposals);
}

/** One finding of a word in a text counts once, however often the text says it. */
function readTexts(
  source: WordSource,
  texts: readonly string[],
  readers: readonly ((text: string) => WordCandidate[])[],
): Finding[] {
  return [...texts]
    .sort()
    .slice(0, mostTexts)
    .flatMap((text) => {
      const candidates = readers.flatMap((read) => read(text.slice(0, longestText)));
      const once = new Map(
        candidates.map((candidate) => [`${candidate.list} ${candidate.folded}`, candidate]),
      );
      return [...once.values()].map((candidate) => ({ ...candidate, source }));
    });
}

function toKey(word: string): string {
  return toFoldedWords(word).join(' ');
}

const sourceOrder: readonly WordSource[] = ['product', 'lost-reason', 'deal-name'];
const listOrder: readonly DictionaryList[] = ['competitors', 'plans', 'modules', 'priceUnits'];

/** Where the same word was found as this and as that, the more frequent reading counts. */
function toProposal(group: readonly Finding[]): WordProposal {
  const list = mostFrequent(
    group.map((finding) => finding.list),
    (a, b) => listOrder.indexOf(a) - listOrder.indexOf(b),
  );
  const ofList = group.filter((finding) => finding.list === list);
  return {
    list,
    word: mostFrequent(
      ofList.map(({ word }) => word),
      (a, b) => (a < b ? -1 : 1),
    ),
    found: sourceOrder.flatMap((source) => {
      const count = ofList.filter((finding) => finding.source === source).length;
      return count > 0 ? [{ source, count }] : [];
    }),
  };
}

function mostFrequent<Value>(values: readonly Value[], compareValues: (a: Value, b: Value) => number): Value {
  const groups = [...groupBy(values, (value) => value)];
  groups.sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || compareValues(a, b));
  return groups[0]![0];
}

/**
 * Whether a word is a customer's: a product that bears a whole customer's name, and any other word that is part of
 * one.
 */
function customerTest(companyNames: readonly string[]): (proposal: WordProposal) => boolean {
  const names = new Set(companyNames.map(toKey));
  const parts = new Set(companyNames.flatMap(toFoldedWords).filter((word) => !isOrdinary(word)));
  return ({ word, list, found }) => {
    if (list === 'priceUnits') return false;
    if (names.has(toKey(word))) return true;
    const own = toFoldedWords(word).filter((part) => roleOf(part) === 'name');
    return found[0]?.source !== 'product' && own.length > 0 && own.every((part) => parts.has(part));
  };
}

function isProven({ list, found }: WordProposal): boolean {
  return found.some(
    ({ source, count }) => source !== 'deal-name' || list === 'competitors' || count >= fewestDeals,
  );
}

function compare(a: WordProposal, b: WordProposal): number {
  const isOfProduct = ({ found }: WordProposal) => Number(found[0]?.source === 'product');
  const total = ({ found }: WordProposal) => found.reduce((sum, { count }) => sum + count, 0);
  return (
    isOfProduct(b) - isOfProduct(a) || total(b) - total(a) || (a.word < b.word ? -1 : a.word > b.word ? 1 : 0)
  );
}
