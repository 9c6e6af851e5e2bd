import type { Token } from './tokens.ts';

/** Index of a word, stem or concept that patterns refer to. */
export type AtomId = number;

/** A word to match exactly, or by its beginning. */
interface Word {
  readonly text: string;
  readonly isPrefix: boolean;
}

/** One spelling of an atom: its first word is the key under which it is filed. */
interface Entry {
  readonly atom: AtomId;
  /** How the first word begins; only for entries filed by their beginning. */
  readonly stem: string;
  readonly rest: readonly Word[];
}

export interface Lexicon {
  /** The atom of names; none in a dictionary. */
  readonly name: AtomId | null;
  /** Capitalised words that are no names: days, months, titles. */
  readonly notNames: ReadonlySet<string>;
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  /** Filed under the first two or three letters of the stem. */
  readonly byStem: ReadonlyMap<string, readonly Entry[]>;
}

export interface LexiconBuilder {
  readonly atoms: Map<string, AtomId>;
  readonly byWord: Map<string, Entry[]>;
  readonly byStem: Map<string, Entry[]>;
  /** Concept name → its entries, comma separated: words, stems (`licen*`) and phrases (`set aside`). */
  readonly concepts: Readonly<Record<string, string>>;
}

/** Where atoms stand in a passage: per atom the spans in tokens, as [start, end, start, end, …], by start. */
export interface AtomHits {
  readonly spans: ReadonlyMap<AtomId, readonly number[]>;
  readonly tokenCount: number;
}

const notNameConcept = 'NOT_A_NAME';

/** Stands for a run of capitalised words inside a passage that the lexicon does not know as dates or titles. */
export const nameAtom = '@';

export function createLexiconBuilder(concepts: Readonly<Record<string, string>>): LexiconBuilder {
  return { atoms: new Map(), byWord: new Map(), byStem: new Map(), concepts };
}

/** The atom of one choice in a pattern: `word`, `stem*` or `{CONCEPT}`. Throws on an unknown concept. */
export function defineAtom(builder: LexiconBuilder, choice: string): AtomId {
  const known = builder.atoms.get(choice);
  if (known !== undefined) return known;
  const atom = builder.atoms.size;
  builder.atoms.set(choice, atom);
  if (choice.startsWith('{')) addConcept(builder, choice.slice(1, -1), atom);
  else if (choice !== nameAtom) addEntry(builder, choice, atom);
  return atom;
}

export function finishLexicon(builder: LexiconBuilder): Lexicon {
  const notNames = new Set((builder.concepts[notNameConcept] ?? '').split(',').map((word) => word.trim()));
  return {
    name: builder.atoms.get(nameAtom) ?? null,
    notNames,
    byWord: builder.byWord,
    byStem: builder.byStem,
  };
}

/** A lexicon of the account's own phrases for concepts that patterns already use. */
export function extendLexicon(
  builder: LexiconBuilder,
  phrasesByConcept: Readonly<Record<string, readonly (readonly string[])[]>>,
): Lexicon {
  const byWord = new Map<string, Entry[]>();
  for (const [concept, phrases] of Object.entries(phrasesByConcept)) {
    const atom = builder.atoms.get(`{${concept}}`);
    if (atom === undefined) continue;
    for (const [first, ...rest] of phrases) {
      if (first)
        file(byWord, first, { atom, stem: '', rest: rest.map((text) => ({ text, isPrefix: false })) });
    }
  }
  return { name: null, notNames: new Set(), byWord, byStem: new Map() };
}

/** Finds every atom of the lexicons in the tokens. Linear in the number of tokens. */
export function findAtoms(tokens: readonly Token[], lexicons: readonly Lexicon[]): AtomHits {
  const spans = new Map<AtomId, number[]>();
  for (const [index, token] of tokens.entries()) {
    for (const lexicon of lexicons) {
      recordEntries(spans, tokens, index, lexicon.byWord.get(token.text));
      recordEntries(spans, tokens, index, lexicon.byStem.get(token.text.slice(0, 3)));
      if (token.text.length > 2)
        recordEntries(spans, tokens, index, lexicon.byStem.get(token.text.slice(0, 2)));
    }
  }
  for (const lexicon of lexicons) {
    const names = lexicon.name === null ? [] : nameSpans(tokens, lexicon);
    if (lexicon.name !== null && names.length > 0) spans.set(lexicon.name, names);
  }
  return { spans, tokenCount: tokens.length };
}

function nameSpans(tokens: readonly Token[], { notNames }: Lexicon): number[] {
  const spans: number[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    let end = start;
    while (isName(tokens[end], notNames)) end += 1;
    if (end > start) spans.push(start, end);
    start = end;
  }
  return spans;
}

function isName(token: Token | undefined, notNames: ReadonlySet<string>): boolean {
  return token?.isCapital === true && !notNames.has(token.text);
}

function recordEntries(
  spans: Map<AtomId, number[]>,
  tokens: readonly Token[],
  index: number,
  entries: readonly Entry[] | undefined,
): void {
  if (!entries) return;
  const word = tokens[index]?.text ?? '';
  for (const { atom, stem, rest } of entries) {
    if (!word.startsWith(stem) || !restMatches(tokens, index + 1, rest)) continue;
    const list = spans.get(atom);
    if (list) list.push(index, index + 1 + rest.length);
    else spans.set(atom, [index, index + 1 + rest.length]);
  }
}

function restMatches(tokens: readonly Token[], from: number, rest: readonly Word[]): boolean {
  return rest.length === 0 || rest.every((word, offset) => matchesWord(tokens[from + offset], word));
}

function matchesWord(token: Token | undefined, word: Word): boolean {
  if (!token) return false;
  return word.isPrefix ? token.text.startsWith(word.text) : token.text === word.text;
}

function addConcept(builder: LexiconBuilder, name: string, atom: AtomId, seen: readonly string[] = []): void {
  const entries = builder.concepts[name];
  if (entries === undefined || seen.includes(name)) throw new Error(`unknown or circular concept: ${name}`);
  for (const entry of entries.split(',')) {
    const text = entry.trim();
    if (text.startsWith('{')) addConcept(builder, text.slice(1, -1), atom, [...seen, name]);
    else if (text !== '') addEntry(builder, text, atom);
  }
}

/** Shared by all entries of one word, which most are. */
const noWords: readonly Word[] = [];

function addEntry(builder: LexiconBuilder, text: string, atom: AtomId): void {
  const space = text.indexOf(' ');
  const first = toWord(space < 0 ? text : text.slice(0, space));
  if (first.text === '') throw new Error(`empty entry in the lexicon: "${text}"`);
  const rest =
    space < 0
      ? noWords
      : text
          .slice(space + 1)
          .split(' ')
          .map(toWord);
  if (first.isPrefix) file(builder.byStem, first.text.slice(0, 3), { atom, stem: first.text, rest });
  else file(builder.byWord, first.text, { atom, stem: '', rest });
}

/** Throws on a number: tokens write every number `#`, so that such a word would never match. */
function toWord(text: string): Word {
  const code = text.charCodeAt(0);
  const isNumber = code >= 48 && code <= 57 && /^\d+$/.test(text);
  if (isNumber) throw new Error(`a number is written # in the lexicon: "${text}"`);
  const isPrefix = text.length > 1 && text.endsWith('*');
  return { text: isPrefix ? text.slice(0, -1) : text, isPrefix };
}

function file(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = index.get(key);
  if (list) list.push(entry);
  else index.set(key, [entry]);
}
