import { describe, expect, it } from 'vitest';
import { isOpportunityKind } from '#core/signals/kind.ts';
import { readMessages, readSecondAnnotations, readSentences } from '../../eval/corpus.ts';
import { labelledMessage, labelledSentence, secondAnnotation } from '../../eval/labelled.ts';
import { splitOf } from '../../eval/splits.ts';

const messages = readMessages();
const sentences = readSentences();
const annotations = readSecondAnnotations();
const rows = [...messages, ...sentences];

/** The ids of the rows that break a rule: words of locked rows never show in a failure. */
function breaking<Row extends { readonly id: string }>(all: readonly Row[], breaks: (row: Row) => boolean) {
  return all.filter(breaks).map(({ id }) => id);
}

describe('every row of the corpus', () => {
  it('fits its format', () => {
    expect(breaking(messages, (row) => !labelledMessage.safeParse(row).success)).toEqual([]);
    expect(breaking(sentences, (row) => !labelledSentence.safeParse(row).success)).toEqual([]);
  });

  it('has an id of its own', () => {
    const seen = new Set<string>();
    expect(breaking(rows, ({ id }) => seen.size === seen.add(id).size)).toEqual([]);
  });

  it('has a writer whose split is fixed', () => {
    expect(breaking(rows, ({ writer }) => splitOf(writer) === null)).toEqual([]);
  });

  it('names a kind once a sentence', () => {
    expect(breaking(sentences, ({ kinds }) => new Set(kinds).size !== kinds.length)).toEqual([]);
  });
});

describe('every message of the corpus', () => {
  it('holds its quotes word for word', () => {
    expect(
      breaking(messages, ({ labels, text }) => labels.some(({ quote }) => !text.includes(quote))),
    ).toEqual([]);
  });

  it('is an opportunity exactly when a label is', () => {
    const isWrong = (row: (typeof messages)[number]) =>
      row.opportunity !== row.labels.some(({ kind }) => isOpportunityKind(kind));
    expect(breaking(messages, isWrong)).toEqual([]);
  });

  it('holds no label when we wrote it or nobody speaks to us in it', () => {
    const maySpeak = new Set(['conversation', 'support']);
    const isWrong = (row: (typeof messages)[number]) =>
      row.labels.length > 0 && (row.direction === 'OUTGOING' || !maySpeak.has(row.class));
    expect(breaking(messages, isWrong)).toEqual([]);
  });

  it('states facts of the buyer’s side only', () => {
    expect(
      breaking(messages, ({ direction, facts }) => direction === 'OUTGOING' && Object.keys(facts).length > 0),
    ).toEqual([]);
  });
});

describe('every sentence of the corpus', () => {
  it('is negative exactly when it has no kind', () => {
    expect(
      breaking(sentences, ({ kinds, wording }) => (kinds.length === 0) !== (wording === 'negative')),
    ).toEqual([]);
  });

  it('is there to train on, or locked', () => {
    expect(breaking(sentences, ({ writer }) => !['train', 'test'].includes(splitOf(writer) ?? ''))).toEqual(
      [],
    );
  });
});

describe('every row of the second annotation', () => {
  it('fits its format and is about a row of the corpus', () => {
    const known = new Set(rows.map(({ id }) => id));
    expect(
      breaking(annotations, (row) => !secondAnnotation.safeParse(row).success || !known.has(row.id)),
    ).toEqual([]);
  });
});
