import { signalKinds, type SignalKind } from '#core/signals/kind.ts';
import { conceptNames, conceptsOf, type ConceptName } from '../concepts/concepts.ts';
import type { AccountDictionary } from '../detection.ts';
import { strengths, type Strength } from '../kinds/kind-rule.ts';
import { kindRules } from '../kinds/kind-rules.ts';
import type { ScopeId } from '../scopes/scope-rule.ts';
import { scopeRules } from '../scopes/scope-rules.ts';
import type { GrammarLanguage } from './aliases.ts';
import {
  createLexiconBuilder,
  defineAtom,
  extendLexicon,
  finishLexicon,
  type AtomId,
  type Lexicon,
  type LexiconBuilder,
} from './lexicon.ts';
import { indexByFirstAtom } from './match.ts';
import { compilePattern, type Pattern } from './pattern.ts';
import { foldWords } from './tokens.ts';

export interface CompiledCue {
  readonly pattern: Pattern;
  readonly kind: SignalKind;
  readonly strength: Strength;
  /** The cue names a negation itself, so one beside it does not turn it round. */
  readonly asksForNegation: boolean;
}

export interface CompiledScope {
  readonly pattern: Pattern;
  readonly scope: ScopeId;
}

/** All cues and scopes of one language over one lexicon. */
export interface Grammar {
  readonly language: GrammarLanguage;
  readonly builder: LexiconBuilder;
  readonly lexicon: Lexicon;
  readonly cuesByAtom: ReadonlyMap<AtomId, readonly CompiledCue[]>;
  readonly scopesByAtom: ReadonlyMap<AtomId, readonly CompiledScope[]>;
  readonly concepts: ReadonlyMap<AtomId, ConceptName>;
  /** The words of negation, to see which cues stand under one. */
  readonly negation: AtomId;
  /** Turns of phrase that look like one ("n'hésitez pas"). */
  readonly falseNegation: AtomId;
}

const negationInCue =
  /(?:^|[ |])(?:not?|never|without|nobody|nothing|none|nor|pas|ne|n|aucune?|rien|sans|ni|jamais|plus)(?:$|[ |*])|\{(?:NOT|NOTHING_YET|LACK_ACCESS|FULL|NO_MONEY|FED_UP|FREEZE|LATER|CEILING)\}/;

const compiled = new Map<GrammarLanguage, Grammar>();

/** Compiled on first use: a program that only imports the detector, or reads one language, pays for no other. */
export function grammarOf(language: GrammarLanguage): Grammar {
  const known = compiled.get(language);
  if (known) return known;
  const grammar = compileGrammar(language);
  compiled.set(language, grammar);
  return grammar;
}

const conceptByDictionary: Readonly<Record<keyof AccountDictionary, ConceptName>> = {
  plans: 'PLAN_NAME',
  modules: 'OTHER_PRODUCT',
  priceUnits: 'SEATS',
  competitors: 'RIVAL',
};

/** The account's own words as a lexicon beside the built-in one. */
export function compileDictionary(grammar: Grammar, dictionary: AccountDictionary): Lexicon {
  const phrases: Record<string, readonly (readonly string[])[]> = {};
  for (const [list, concept] of Object.entries(conceptByDictionary)) {
    const words = dictionary[list as keyof AccountDictionary];
    phrases[concept] = words.map((word) => foldWords(word, grammar.language));
  }
  return extendLexicon(grammar.builder, phrases);
}

function compileGrammar(language: GrammarLanguage): Grammar {
  const builder = createLexiconBuilder(conceptsOf(language));
  const cues = signalKinds.flatMap((kind) =>
    strengths.flatMap((strength) =>
      kindRules[kind].cues[language][strength].map((line) => ({
        pattern: compilePattern(line, builder),
        kind,
        strength,
        asksForNegation: negationInCue.test(line),
      })),
    ),
  );
  const scopes = scopeRules.flatMap((rule) =>
    rule.cues[language].map((line) => ({ pattern: compilePattern(line, builder), scope: rule.id })),
  );
  const concepts = new Map(conceptNames.map((name) => [defineAtom(builder, `{${name}}`), name]));
  const negation = defineAtom(builder, '{NOT}');
  const falseNegation = defineAtom(builder, '{NOT_REALLY}');
  return {
    language,
    builder,
    lexicon: finishLexicon(builder),
    cuesByAtom: indexByFirstAtom(cues),
    scopesByAtom: indexByFirstAtom(scopes),
    concepts,
    negation,
    falseNegation,
  };
}
