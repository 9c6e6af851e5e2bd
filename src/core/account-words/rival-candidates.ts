import type { WordCandidate } from './proposal.ts';
import { isOrdinary } from './ordinary-words.ts';
import { isCapitalised, toWords, type Word } from './words.ts';

/** Words that a competitor's name follows, in the reason why a deal was lost. */
const beforeRival = [
  ...[
    'face a',
    'face au',
    'au profit de',
    'profit de',
    'parti chez',
    'partis chez',
    'partie chez',
    'reste chez',
  ],
  ...[
    'restent chez',
    'signe chez',
    'signe avec',
    'choisi',
    'a choisi',
    'prefere',
    'passe chez',
    'concurrent',
    'contre',
  ],
  ...[
    'perdu contre',
    'lost to',
    'went with',
    'gone with',
    'going with',
    'chose',
    'choosing',
    'picked',
    'selected',
  ],
  ...[
    'switched to',
    'moved to',
    'stayed with',
    'staying with',
    'signed with',
    'competitor',
    'preferred',
    'beaten by',
  ],
].map((phrase) => phrase.split(' '));

/** The same in the name of a deal: what it replaces or is measured with. */
const beforeReplaced = [
  ...[
    'vs',
    'versus',
    'contre',
    'remplacement',
    'remplacement de',
    'migration depuis',
    'migration from',
    'replacing',
  ],
  ...['replace', 'replacement of', 'switch from', 'bascule depuis', 'sortie de'],
].map((phrase) => phrase.split(' '));

/** Between the phrase and the name: `lost to their competitor Zephyr`. */
const fillers = new Set(
  'a au aux de du la le les un une the our their leur notre son autre concurrent competitor'.split(' '),
);

const mostWords = 3;

export function readRivalsOfReason(reason: string): WordCandidate[] {
  return readRivals(toWords(reason), beforeRival);
}

export function readRivalsOfDeal(name: string): WordCandidate[] {
  return readRivals(toWords(name), beforeReplaced);
}

function readRivals(words: readonly Word[], phrases: readonly (readonly string[])[]): WordCandidate[] {
  return words.flatMap((_word, end): WordCandidate[] => {
    const follows = phrases.some((phrase) => endsWith(words, end, phrase));
    const name = follows ? nameAt(words, end) : [];
    if (name.length === 0) return [];
    return [
      {
        list: 'competitors',
        word: name.map(({ text }) => text).join(' '),
        folded: name.map(({ folded }) => folded).join(' '),
      },
    ];
  });
}

/** Whether the words before `end` are the phrase. */
function endsWith(words: readonly Word[], end: number, phrase: readonly string[]): boolean {
  const start = end - phrase.length;
  return start >= 0 && phrase.every((word, index) => words[start + index]?.folded === word);
}

/** The capitalised words that are nobody else's from here on, fillers passed over. */
function nameAt(words: readonly Word[], start: number): readonly Word[] {
  let from = start;
  while (from < words.length && from - start < mostWords && fillers.has(words[from]?.folded ?? '')) from += 1;
  let to = from;
  while (to < words.length && to - from < mostWords && isRivalName(words[to])) to += 1;
  return words.slice(from, to);
}

function isRivalName(word: Word | undefined): boolean {
  return word !== undefined && isCapitalised(word) && !isOrdinary(word.folded);
}
