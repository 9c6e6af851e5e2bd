import { fold } from './lines.ts';
import type { Language } from './message.ts';
import { functionWords, letterCues } from './words/language-words.ts';

type Known = Exclude<Language, 'und'>;

const languages = Object.keys(functionWords) as Known[];
const languagesByWord = indexWords();
const maxChars = 4_000;
const letterWeight = 0.12;
const leastScore = 1;
const leastMargin = 1.08;

/**
 * The language of an email's own words by function words and typical letters; `und` when the text is too short or two
 * languages are level. Looks at the first 4,000 characters.
 */
export function detectLanguage(text: string): Language {
  const sample = fold(text.slice(0, maxChars));
  const scores = new Map<Known, number>(languages.map((language) => [language, 0]));
  for (const word of sample.split(/[^\p{L}']+/u)) addWord(scores, word);
  for (const language of languages) {
    const hits = sample.match(letterCues[language])?.length ?? 0;
    scores.set(language, scores.get(language)! + hits * letterWeight);
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || !second || first[1] < leastScore || first[1] < second[1] * leastMargin) return 'und';
  return first[0];
}

function addWord(scores: Map<Known, number>, word: string): void {
  const elided = /^(?:l|d|j|n|s|m|c|qu|un|dell|all|nell)'/.exec(word)?.[0];
  const bare = elided ? word.slice(elided.length) : word;
  const found = languagesByWord.get(word) ?? languagesByWord.get(bare);
  if (!found) return;
  for (const language of found) scores.set(language, scores.get(language)! + 1 / found.length);
}

function indexWords(): ReadonlyMap<string, readonly Known[]> {
  const index = new Map<string, Known[]>();
  for (const language of languages) {
    for (const word of new Set(functionWords[language].split(' '))) {
      const known = index.get(word);
      if (known) known.push(language);
      else index.set(word, [language]);
    }
  }
  return index;
}
