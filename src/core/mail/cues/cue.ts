/**
 * One sign that a message belongs to a class. Patterns see text in lower case without accents, with plain apostrophes;
 * gaps in them are bounded, so that matching stays linear.
 */
export interface Cue {
  readonly name: string;
  readonly weight: number;
  readonly pattern: RegExp;
}

export interface CueScore {
  readonly score: number;
  /** Names of the cues that matched, heaviest first. */
  readonly names: readonly string[];
}

export function scoreCues(cues: readonly Cue[], text: string): CueScore {
  const hits = cues.filter(({ pattern }) => pattern.test(text)).sort((a, b) => b.weight - a.weight);
  return { score: hits.reduce((sum, { weight }) => sum + weight, 0), names: hits.map(({ name }) => name) };
}
