import { defineAtom, type AtomId, type LexiconBuilder } from './lexicon.ts';

/**
 * The notation of a cue, one readable line:
 *
 *     want|like ~4 {ADD} ~3 {SEATS}
 *
 * `word`      that folded word            `word*`  any word that begins so (the stem carries the inflection)
 * `{SEATS}`   any entry of the concept    `a|b*|{C}`  any of these
 * `#`         a number                    `?`      a question mark (as a word of its own)
 * `~4`        up to four words between    `word?`  may be left out
 * `A & B`     both, in any order          `A & !B` A, and nowhere B
 * `^`         only at the passage's first word (written in front of the first word: `^signed`)
 *
 * Everything is matched on one passage: a sentence, or a clause of a very long one.
 */
export interface Step {
  /** Any of these atoms. */
  readonly atoms: readonly AtomId[];
  readonly optional: boolean;
  /** How many words may stand between the step before and this one. */
  readonly gap: number;
}

export interface Sequence {
  readonly steps: readonly Step[];
  readonly anchored: boolean;
}

export interface Pattern {
  readonly source: string;
  readonly all: readonly [Sequence, ...Sequence[]];
  readonly none: readonly Sequence[];
}

const maxGap = 12;

/** Compiles one line of notation. Throws on a mistake in it: cues are code, and load with the program. */
export function compilePattern(source: string, builder: LexiconBuilder): Pattern {
  const all: Sequence[] = [];
  const none: Sequence[] = [];
  for (const part of source.split(' & ')) {
    const text = part.trim();
    if (text.startsWith('!')) none.push(compileSequence(text.slice(1), source, builder));
    else all.push(compileSequence(text, source, builder));
  }
  const [first, ...rest] = all;
  if (!first) throw new Error(`cue without a positive part: ${source}`);
  return { source, all: [first, ...rest], none };
}

function compileSequence(text: string, source: string, builder: LexiconBuilder): Sequence {
  const anchored = text.startsWith('^');
  const steps: Step[] = [];
  let gap = 0;
  for (const word of (anchored ? text.slice(1) : text).split(' ')) {
    if (word === '') continue;
    if (word.startsWith('~')) {
      gap = Number(word.slice(1));
      if (!(gap >= 1 && gap <= maxGap)) throw new Error(`gap out of range in cue: ${source}`);
      continue;
    }
    const optional = word.length > 1 && word.endsWith('?');
    const choices = (optional ? word.slice(0, -1) : word).split('|');
    steps.push({ atoms: choices.map((choice) => defineAtom(builder, choice)), optional, gap });
    gap = 0;
  }
  if (steps.length === 0 || steps[0]?.optional) throw new Error(`cue begins with nothing: ${source}`);
  return { steps, anchored };
}
