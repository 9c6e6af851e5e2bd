import { foldWord, type ModelToken } from './tokens.ts';

/** Entries of each concept, in the order of its names, separated by spaces. */
export type Lexicon = readonly string[];

/** A concept that a run of tokens names. */
export interface ConceptHit {
  /** Index of the first token. */
  readonly start: number;
  /** Index after the last token. */
  readonly end: number;
  /** Index into `conceptNames`. */
  readonly concept: number;
}

interface Entry {
  readonly concept: number;
  /** Words after the first; `*` at the end means any ending. */
  readonly rest: readonly string[];
}

interface PrefixEntry extends Entry {
  readonly prefix: string;
}

export interface ConceptMatcher {
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly byPrefix: ReadonlyMap<string, readonly PrefixEntry[]>;
}

/** Stems are indexed by so many first letters; the lexicon has none shorter. */
const indexed = 4;

export function compileLexicon(lexicon: Lexicon): ConceptMatcher {
  const byWord = new Map<string, Entry[]>();
  const byPrefix = new Map<string, PrefixEntry[]>();
  for (const [concept, entries] of lexicon.entries()) {
    for (const entry of entries.split(' ')) {
      const [first, ...rest] = readEntry(entry);
      if (first === undefined) continue;
      if (first.endsWith('*'))
        add(byPrefix, first.slice(0, indexed), { concept, rest, prefix: first.slice(0, -1) });
      else add(byWord, first, { concept, rest });
    }
  }
  return { byWord, byPrefix };
}

/** Every concept at every token, in order of position; each at most once per token. */
export function findConcepts(tokens: readonly ModelToken[], matcher: ConceptMatcher): ConceptHit[] {
  const hits: ConceptHit[] = [];
  for (const [start, { folded }] of tokens.entries()) {
    const from = hits.length;
    const note = ({ concept, rest }: Entry): void => {
      if (!follows(tokens, start + 1, rest)) return;
      for (let at = from; at < hits.length; at += 1) if (hits[at]?.concept === concept) return;
      hits.push({ start, end: start + 1 + rest.length, concept });
    };
    matcher.byWord.get(folded)?.forEach(note);
    for (const entry of matcher.byPrefix.get(folded.slice(0, indexed)) ?? []) {
      if (folded.startsWith(entry.prefix)) note(entry);
    }
  }
  return hits;
}

function follows(tokens: readonly ModelToken[], at: number, rest: readonly string[]): boolean {
  return rest.every((word, index) => {
    const folded = tokens[at + index]?.folded;
    if (folded === undefined) return false;
    return word.endsWith('*') ? folded.startsWith(word.slice(0, -1)) : folded === word;
  });
}

function readEntry(entry: string): string[] {
  return entry.split(/[_'’.&-]/).flatMap((word) => {
    if (word === '') return [];
    return word.endsWith('*') ? [`${foldWord(word.slice(0, -1))}*`] : [foldWord(word)];
  });
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
