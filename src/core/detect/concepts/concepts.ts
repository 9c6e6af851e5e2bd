import type { GrammarLanguage } from '../grammar/aliases.ts';
import { acts } from './acts.ts';
import { buying } from './buying.ts';
import { deciding } from './deciding.ts';
import { things } from './things.ts';

const concepts = { ...things, ...acts, ...buying, ...deciding } as const;

/** A set of words that mean the same to the grammar; cues name it in braces: `{SEATS}`. */
export type ConceptName = keyof typeof concepts;

export const conceptNames = Object.keys(concepts) as readonly ConceptName[];

/** The entries of every concept in one language, as the lexicon reads them. */
export function conceptsOf(language: GrammarLanguage): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(concepts).map(([name, entries]) => [name, entries[language]]));
}
