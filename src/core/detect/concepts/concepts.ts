import type { GrammarLanguage } from '../grammar/aliases.ts';
import { ceilings } from './ceilings.ts';
import { deciders } from './deciders.ts';
import { departures } from './departures.ts';
import { evaluations } from './evaluations.ts';
import { firstNeeds } from './first-needs.ts';
import { introductions } from './introductions.ts';
import { money } from './money.ts';
import { newcomers } from './newcomers.ts';
import { plainWords } from './plain-words.ts';
import { plans } from './plans.ts';
import { prices } from './prices.ts';
import { products } from './products.ts';
import { purchasing } from './purchasing.ts';
import { notNames, rivals } from './rivals.ts';
import { terms } from './terms.ts';
import { times } from './times.ts';
import { units } from './units.ts';
import { wishes } from './wishes.ts';

const concepts = {
  ...plainWords,
  ...units,
  ...newcomers,
  ...ceilings,
  ...plans,
  ...products,
  ...wishes,
  ...firstNeeds,
  ...prices,
  ...money,
  ...evaluations,
  ...purchasing,
  ...terms,
  ...introductions,
  ...deciders,
  ...rivals,
  ...departures,
  ...times,
} as const;

/** A set of words that mean the same to the grammar; cues name it in braces: `{SEATS}`. */
export type ConceptName = keyof typeof concepts;

export const conceptNames = Object.keys(concepts) as readonly ConceptName[];

/** The entries of every concept in one language, as the lexicon reads them, and the words that are no names. */
export function conceptsOf(language: GrammarLanguage): Readonly<Record<string, string>> {
  const entries = Object.entries(concepts).map(([name, byLanguage]) => [name, byLanguage[language]]);
  return { ...Object.fromEntries(entries), NOT_A_NAME: notNames[language] };
}
