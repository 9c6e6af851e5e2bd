import { readMessages, readSentences } from './corpus.ts';
import { crossesLock, findNearDuplicates, toPassages, type NearDuplicate } from './duplicates.ts';

/** Prints near-duplicates, those across the lock first; exit code 1 when there is one of these. */
export function measureDuplicates(): number {
  const passages = toPassages(readMessages(), readSentences());
  const found = onePerPair(findNearDuplicates(passages));
  const crossing = found.filter(crossesLock);
  const within = found.filter((pair) => !crossesLock(pair));
  process.stdout.write(
    [
      `${String(passages.length)} texts, quotes and sentences; ${String(found.length)} pairs of rows share 0.6 of their word 4-grams or more, ${String(crossing.length)} of them across the locked split.\n`,
      ...crossing.map((pair) => `ACROSS ${toLine(pair)}`),
      ...within.map(toLine),
    ].join(''),
  );
  return crossing.length === 0 ? 0 : 1;
}

/** The likest pair of passages for each pair of rows. */
function onePerPair(pairs: readonly NearDuplicate[]): NearDuplicate[] {
  const likest = new Map<string, NearDuplicate>();
  for (const pair of pairs) {
    const key = `${pair.a.id} ${pair.b.id}`;
    if (!likest.has(key)) likest.set(key, pair);
  }
  return [...likest.values()];
}

/** The words of a locked text are not shown. */
function toLine({ a, b, similarity }: NearDuplicate): string {
  const isLocked = a.split === 'test' || b.split === 'test';
  const words = isLocked ? '' : `: ${a.text.replaceAll(/\s+/g, ' ').slice(0, 110)}`;
  return `${similarity.toFixed(2)} ${a.id} ${b.id}${words}\n`;
}
