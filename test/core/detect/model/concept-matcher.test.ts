import { describe, expect, it } from 'vitest';
import { compileLexicon, findConcepts } from '#core/detect/model/concept-matcher.ts';
import { concepts, conceptNames } from '#core/detect/model/lexicon/concepts.ts';
import { de } from '#core/detect/model/lexicon/de.ts';
import { en } from '#core/detect/model/lexicon/en.ts';
import { es } from '#core/detect/model/lexicon/es.ts';
import { fr } from '#core/detect/model/lexicon/fr.ts';
import { it as italian } from '#core/detect/model/lexicon/it.ts';
import { matcherOf } from '#core/detect/model/lexicon/lexicon.ts';
import { nl } from '#core/detect/model/lexicon/nl.ts';
import { pt } from '#core/detect/model/lexicon/pt.ts';
import { readTokens } from '#core/detect/model/tokens.ts';

const matcher = compileLexicon(['équipe* chauffeur', "à_l'étroit pouss*_les_murs", 'chauffeur']);
const find = (text: string) =>
  findConcepts(readTokens(text), matcher).map(({ start, end, concept }) => [start, end, concept]);

describe('the concepts of a passage', () => {
  it.each([
    [
      'Le chauffeur',
      [
        [1, 2, 0],
        [1, 2, 2],
      ],
    ],
    ['nos équipements', [[1, 2, 0]]],
    ['On est à l’étroit', [[2, 5, 1]]],
    ['nous poussons les murs', [[1, 4, 1]]],
    ['nous poussons les portes', []],
    ['chauffeurs', []],
    ['à l', []],
  ])('are found in "%s" by word, stem and idiom', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe.each(Object.entries({ fr, en, de, es, it: italian, nl, pt }))(
  'the lexicon of %s',
  (language, lexicon) => {
    it('names every concept and no other', () => {
      expect(Object.keys(lexicon).sort()).toEqual(Object.keys(concepts).sort());
    });

    it('has no stem that would match half the dictionary', () => {
      const short = Object.values(lexicon)
        .flatMap((entries) => entries.split(' ').map((entry) => entry.split(/[_'’.&-]/)[0] ?? ''))
        .filter((word) => word.endsWith('*') && word.length < 4);
      expect(short).toEqual([]);
    });

    it('finds the first entry of each concept in a text', () => {
      const found = matcherOf(language as 'fr');
      for (const [index, name] of conceptNames.entries()) {
        const entry = (lexicon[name] ?? '').split(' ')[0]?.replaceAll('_', ' ').replaceAll('*', '') ?? '';
        const concepts = findConcepts(readTokens(entry), found).map(({ concept }) => concept);
        expect(concepts, `${name}: ${entry}`).toContain(index);
      }
    });
  },
);
