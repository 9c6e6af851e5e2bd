import { defineAtom, nameAtom, type AtomId, type LexiconBuilder } from './lexicon.ts';

/**
 * The notation of a cue, one readable line:
 *
 *     want to|would like ~4 {ADD} ~3 {SEATS}
 *
 * `word`      that folded word            `word*`  any word that begins so (the stem carries the inflection)
 * `{SEATS}`   any entry of the concept    `#`      a number           `?`  a question mark, a word of its own
 * `@`         a run of capitalised words that may be a name
 * `a b`       the words in a row          `a b|c`  either of two runs of words
 * `~4`        up to four words between the runs before and after it; `~0` when one follows the other directly
 * `A & B`     both, in any order          `A & !B` A, and nowhere B
 * `^`         only at the passage's first word (written in front of the line: `^signed`)
 *
 * Everything is matched on one passage: a sentence, or a clause of a very long one.
 */
export interface Step {
  /** Any of these runs; a run is atoms in a row. */
  readonly runs: readonly (readonly AtomId[])[];
  /** How many words may stand between the step before and this one. */
  readonly gap: number;
}

export interface Sequence {
  readonly steps: readonly [Step, ...Step[]];
  readonly anchored: boolean;
}

export interface Pattern {
  readonly source: string;
  readonly all: readonly [Sequence, ...Sequence[]];
  readonly none: readonly Sequence[];
}

const maxGap = 16;
const gapMark = / ~(\d+) /;

/** Compiles one line of notation. Throws on a mistake in it: cues are code, and load with the program. */
export function compilePattern(source: string, builder: LexiconBuilder): Pattern {
  const all: Sequence[] = [];
  const none: Sequence[] = [];
  for (const part of source.split(' & ')) {
    if (part.startsWith('!')) none.push(compileSequence(part.slice(1), builder));
    else all.push(compileSequence(part, builder));
  }
  const [first, ...rest] = all;
  if (!first) throw new Error(`cue without a positive part: ${source}`);
  return { source, all: [first, ...rest], none };
}

function compileSequence(text: string, builder: LexiconBuilder): Sequence {
  const anchored = text.startsWith('^');
  const [head = '', ...tail] = (anchored ? text.slice(1) : text).split(gapMark);
  const steps: [Step, ...Step[]] = [compileStep(head, 0, builder)];
  for (let index = 0; index < tail.length; index += 2) {
    const gap = Number(tail[index]);
    if (gap > maxGap) throw new Error(`gap out of range: ${text}`);
    steps.push(compileStep(tail[index + 1] ?? '', gap, builder));
  }
  return { steps, anchored };
}

function compileStep(text: string, gap: number, builder: LexiconBuilder): Step {
  return { runs: text.split('|').map((run) => compileRun(run, builder)), gap };
}

/** A run of plain words is one entry of the lexicon; a run with a concept in it is matched atom by atom. */
function compileRun(text: string, builder: LexiconBuilder): readonly AtomId[] {
  const atoms = text.includes('{') || text.includes(nameAtom) ? text.split(' ') : [text];
  return atoms.map((atom) => defineAtom(builder, atom));
}
