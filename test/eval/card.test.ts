import { expect, it } from 'vitest';
import { countCorpus, readCounts } from '../../eval/card.ts';

it('the data card holds the counts of the corpus as it is; `npm run eval -- --card` writes them', () => {
  expect(readCounts()).toBe(countCorpus());
});
