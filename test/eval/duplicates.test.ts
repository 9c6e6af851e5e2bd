import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessages, readSentences } from '../../eval/corpus.ts';
import { crossesLock, findNearDuplicates, toPassages, type Passage } from '../../eval/duplicates.ts';
import { labelled } from './support/outcomes.ts';

const passages = (...texts: string[]): Passage[] =>
  texts.map((text, index) => ({ id: String(index), split: index === 0 ? 'test' : 'train', text }));
const long = 'Nous envisageons d’ajouter vingt utilisateurs pour le bureau de Lyon au printemps';

describe('near-duplicates', () => {
  it.each([
    [
      'the same words in another dress',
      long,
      'NOUS ENVISAGEONS d ajouter vingt utilisateurs, pour le bureau de LYON au printemps !',
      1,
    ],
    ['one word more', long, `${long} prochain`, 1],
    [
      'another half',
      long,
      'Nous envisageons d’ajouter vingt postes à la flotte si la banque nous suit enfin',
      0,
    ],
    ['short texts, however alike', 'Merci pour votre retour rapide', 'Merci pour votre retour rapide', 0],
    ['nothing', '', '', 0],
  ])('sees %s', (_, first, second, count) => {
    expect(findNearDuplicates(passages(first, second))).toHaveLength(count);
  });

  it('does not hold a message against its own quotes', () => {
    const row = labelled({ text: long, labels: [{ kind: 'seat-expansion', quote: long }] });
    expect(findNearDuplicates(toPassages([row], []))).toEqual([]);
  });

  it('knows a locked text from the others', () => {
    const [pair] = findNearDuplicates(passages(long, long));
    expect(pair && crossesLock(pair)).toBe(true);
  });

  it('finds exactly the pairs that comparing each with each finds', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 9, maxLength: 16 });
    const texts = fc.array(
      words.map((each) => each.join(' ')),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(0.3, 0.6, 0.9), (given, threshold) => {
        const pairs = findNearDuplicates(passages(...given), threshold);
        expect(pairs.map(({ a, b }) => `${a.id} ${b.id}`).sort()).toEqual(eachWithEach(given, threshold));
      }),
    );
  });
});

it('no locked text has a near-duplicate that a detector may learn from', () => {
  const crossing = findNearDuplicates(toPassages(readMessages(), readSentences())).filter(crossesLock);
  expect(crossing.map(({ a, b }) => `${a.id} ${b.id}`)).toEqual([]);
}, 60_000);

function eachWithEach(texts: readonly string[], threshold: number): string[] {
  const sets = texts.map((text) => {
    const words = text.split(' ');
    return new Set(words.slice(3).map((_, at) => words.slice(at, at + 4).join(' ')));
  });
  return sets
    .flatMap((a, i) => sets.slice(i + 1).map((b, j) => [a, b, `${String(i)} ${String(i + 1 + j)}`] as const))
    .filter(([a, b]) => alike(a, b) >= threshold)
    .map(([, , name]) => name)
    .sort();
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((gram) => b.has(gram)).length;
  return shared / (a.size + b.size - shared);
}
