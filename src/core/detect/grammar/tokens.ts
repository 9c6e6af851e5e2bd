import { aliases, type GrammarLanguage } from './aliases.ts';

/** A folded word (lower case, no accents), number or sign; offsets are UTF-16 units of the original text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Written with a capital, though no sentence begins with it: perhaps a name. */
  readonly isCapital?: boolean;
}

/** Every number reads as this, so that "12", "1.200" and "4 500" are one word for the grammar. */
export const numberToken = '#';

const signs = new Set(['?', '!', '€', '$', '£', '%', '>', ':', '+', '"', '«']);
const openers = new Set(['"', '«', '“', '(', '*', '\u00a0']);
const apostrophes = new Set(["'", '’', 'ʼ', '`', '´']);
const englishEndings: Readonly<Record<string, string>> = {
  ll: 'will',
  re: 'are',
  ve: 'have',
  d: 'would',
  m: 'am',
  s: 's',
  t: 't',
};
const englishNegated: Readonly<Record<string, string>> = {
  won: 'will',
  can: 'can',
  shan: 'shall',
  ain: 'is',
};

const foldedCharacters = new Map<string, string>();

/**
 * Splits a passage into folded tokens in one pass: elisions and contractions are opened ("l'an" gives `l`, `an`;
 * "don't" gives `do`, `not`), shorthand is spelled out, thousands are joined. Tokens come in order; words made
 * from one spelling share its offsets.
 */
export function tokenize(text: string, language: GrammarLanguage): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (isDigit(character)) {
      const end = numberEnd(text, at);
      tokens.push({ text: numberToken, start: at, end });
      at = end;
    } else if (foldCharacter(character) !== '') {
      const end = wordEnd(text, at);
      const word = { text: foldWord(text, at, end), start: at, end, isCapital: isCapital(text, at, end) };
      pushWord(tokens, word, text.charAt(end), language);
      at = end;
    } else {
      if (signs.has(character)) tokens.push({ text: character, start: at, end: at + 1 });
      at += 1;
    }
  }
  return tokens;
}

/** Folds a word or phrase as `tokenize` does, for dictionaries. */
export function foldWords(phrase: string, language: GrammarLanguage): string[] {
  return tokenize(phrase, language).map((token) => token.text);
}

function pushWord(tokens: Token[], word: Token, next: string, language: GrammarLanguage): void {
  const previous = tokens.at(-1);
  if (language === 'en' && previous && joinsByApostrophe(previous, word)) {
    const opened = openEnglish(previous, word);
    if (opened) {
      tokens.pop();
      tokens.push(...opened);
      return;
    }
  }
  const words = apostrophes.has(next) ? undefined : aliases[language].get(word.text);
  if (!words) tokens.push(word);
  else for (const each of words) tokens.push({ ...word, text: each });
}

function openEnglish(head: Token, tail: Token): Token[] | null {
  const ending = englishEndings[tail.text];
  if (ending === undefined) return null;
  if (tail.text !== 't') return [head, { ...tail, text: ending }];
  const verb = englishNegated[head.text] ?? (head.text.endsWith('n') ? head.text.slice(0, -1) : head.text);
  return [
    { ...head, text: verb },
    { text: 'not', start: head.start, end: tail.end },
  ];
}

function joinsByApostrophe(head: Token, tail: Token): boolean {
  return tail.start === head.end + 1 && tail.text.length <= 2 && head.text !== numberToken;
}

/** Digits, and separators between digits; a space joins only before a group of exactly three digits. */
function numberEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    while (isDigit(text.charAt(at))) at += 1;
    const separator = text.charAt(at);
    const joins =
      isDigit(text.charAt(at + 1)) &&
      (separator === '.' || separator === ',' || (isThinSpace(separator) && isGroupOfThree(text, at + 1)));
    if (!joins) return at;
    at += 1;
  }
}

function isGroupOfThree(text: string, at: number): boolean {
  return isDigit(text.charAt(at + 1)) && isDigit(text.charAt(at + 2)) && !isDigit(text.charAt(at + 3));
}

function isThinSpace(character: string): boolean {
  return character === ' ' || character === '\u00a0' || character === '\u202f';
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1;
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const character = text.charAt(at);
    if (!isDigit(character) && foldCharacter(character) === '' && !isCombining(character)) break;
    at += 1;
  }
  return at;
}

function foldWord(text: string, start: number, end: number): string {
  let folded = '';
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at);
    folded += isDigit(character) ? character : foldCharacter(character);
  }
  return folded;
}

/** A capital that is followed by a letter, and that no full stop, colon or line break comes right before. */
function isCapital(text: string, start: number, end: number): boolean {
  const first = text.charAt(start);
  if (end - start < 2 || first === first.toLowerCase()) return false;
  let before = start - 1;
  while (before >= 0 && (text.charAt(before) === ' ' || openers.has(text.charAt(before)))) before -= 1;
  return before >= 0 && !'.!?:\n•-'.includes(text.charAt(before));
}

function isCombining(character: string): boolean {
  return character >= '\u0300' && character <= '\u036f';
}

/** A letter in lower case without its marks; the empty string for anything that is no letter. */
function foldCharacter(character: string): string {
  if (character >= 'a' && character <= 'z') return character;
  if (character >= 'A' && character <= 'Z') return character.toLowerCase();
  if (character < '\u00aa') return '';
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  const folded = foldLetter(character);
  if (foldedCharacters.size < 4096) foldedCharacters.set(character, folded);
  return folded;
}

function foldLetter(character: string): string {
  const lower = character.toLowerCase();
  if (lower === 'œ') return 'oe';
  if (lower === 'æ') return 'ae';
  if (lower === 'ß') return 'ss';
  if (lower === 'ø') return 'o';
  if (lower === 'ł') return 'l';
  const base = lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return /^\p{L}+$/u.test(base) ? base : '';
}
