import { describe, expect, it } from 'vitest';
import { signalKinds, type SignalKind } from '#core/signals/kind.ts';
import { errorLines } from '../../eval/errors.ts';
import { isAlerted, isDisturbing, judge, overlap } from '../../eval/judge.ts';
import { toMailMessage } from '../../eval/labelled.ts';
import { kindConfusion } from '../../eval/metrics/confusion.ts';
import { countFacts, isSameFact } from '../../eval/metrics/facts.ts';
import { scoreGroup, scoreKinds } from '../../eval/metrics/kind-scores.ts';
import { negativeClassOf } from '../../eval/negatives.ts';
import { splitOf } from '../../eval/splits.ts';
import { wordingOf } from '../../eval/wording.ts';
import { detection, found, labelled, outcome } from './support/outcomes.ts';

describe('a found signal', () => {
  const text = 'Bonjour,\nil nous faut dix postes de plus.\nMerci';
  const row = labelled({
    text,
    labels: [{ kind: 'seat-expansion', quote: 'il nous faut dix postes de plus' }],
  });
  const judged = (kind: SignalKind, quote: string) =>
    judge(row, detection([found(text, kind, quote)])).signals[0];

  it.each([
    ['seat-expansion', 'il nous faut dix postes de plus.', true, true],
    ['seat-expansion', 'Bonjour', true, false],
    ['pricing', 'il nous faut dix postes de plus', false, false],
  ] as const)('%s on "%s" is right: %s, on the labelled words: %s', (kind, quote, isRight, isProvenAlike) => {
    expect(judged(kind, quote)).toMatchObject({ isRight, isProvenAlike });
  });

  it('may stand at either place of a quote that stands twice', () => {
    const twice = labelled({ text: 'oui. oui.', labels: [{ kind: 'pricing', quote: 'oui.' }] });
    const second = found(twice.text, 'pricing', 'oui.', { start: 5, end: 9 });
    expect(judge(twice, detection([second])).signals[0]).toMatchObject({ isProvenAlike: true });
  });

  it('overlaps by what both share', () => {
    expect(overlap({ start: 0, end: 10 }, { start: 5, end: 15 })).toBeCloseTo(1 / 3);
    expect(overlap({ start: 0, end: 5 }, { start: 5, end: 9 })).toBe(0);
  });
});

describe('an alert', () => {
  const of = (kind: SignalKind, tier: 'alert' | 'review') => detection([found('x', kind, 'x', { tier })]);

  it.each([
    ['pricing', 'alert', true, true],
    ['pricing', 'review', false, false],
    ['churn-risk', 'alert', false, true],
    ['timeline', 'alert', false, false],
  ] as const)('%s at %s tells of an opportunity: %s, disturbs: %s', (kind, tier, alerted, disturbing) => {
    expect([isAlerted(of(kind, tier)), isDisturbing(of(kind, tier))]).toEqual([alerted, disturbing]);
  });
});

describe('scores', () => {
  const outcomes = [
    outcome(['pricing'], ['pricing']),
    outcome(['pricing'], []),
    outcome([], ['pricing']),
    outcome(['stall'], ['pricing', 'stall']),
  ];

  it('count a kind once a message', () => {
    const pricing = scoreKinds(outcomes).find(({ kind }) => kind === 'pricing');
    expect(pricing?.review).toMatchObject({ n: 2, precision: 1 / 3, recall: 0.5 });
  });

  it('of a group hold the decision apart from the kinds', () => {
    const group = scoreGroup('all', outcomes);
    expect(group.opportunity).toMatchObject({ n: 2, precision: 1 / 3, recall: 0.5 });
    expect(group.macroF1).toBeCloseTo((0.4 + 1) / 2);
  });
});

describe('the confusion of kinds', () => {
  const cell = (confusion: ReturnType<typeof kindConfusion>, expected: string, got: string) =>
    confusion.cells[confusion.names.indexOf(expected)]?.[confusion.names.indexOf(got)];

  it('puts a wrong kind on the words of a missed one beside it, and every other wrong one beside none', () => {
    const row = labelled({ text: 'abc def', labels: [{ kind: 'renewal', quote: 'abc' }] });
    const signals = [found(row.text, 'churn-risk', 'abc'), found(row.text, 'budget', 'def')];
    const confusion = kindConfusion([judge(row, detection(signals))]);
    expect(cell(confusion, 'renewal', 'churn-risk')).toBe(1);
    expect(cell(confusion, 'none', 'budget')).toBe(1);
    expect(confusion.cells.flat().reduce((a, b) => a + b)).toBe(2);
  });

  it('counts what is found and what is missed without a stand-in', () => {
    const confusion = kindConfusion([outcome(['pricing', 'stall'], ['pricing'])]);
    expect([cell(confusion, 'pricing', 'pricing'), cell(confusion, 'stall', 'none')]).toEqual([1, 1]);
  });

  it('accounts for every label once', () => {
    const confusion = kindConfusion([outcome(signalKinds, ['pricing']), outcome(['pricing'], signalKinds)]);
    expect(
      confusion.cells
        .slice(0, -1)
        .flat()
        .reduce((a, b) => a + b),
    ).toBe(signalKinds.length + 1);
  });
});

describe('facts', () => {
  it.each([
    ['Gérante', 'gerante', true],
    ['Durand Tôles SARL', 'Durand-Tôles, S.A.R.L.', true],
    ['+33612345678', '33612345678', false],
    [12, 12, true],
    [12, 13, false],
    [12, '12', false],
  ])('%s and %s are the same: %s', (a, b, same) => {
    expect(isSameFact(a, b)).toBe(same);
  });

  it('count a wrong value as found falsely and as missed', () => {
    const row = labelled({ facts: { quantity: 12, unit: 'postes' } });
    const judged = judge(row, detection([], { facts: { quantity: 13, company: 'Durand' } }));
    expect(countFacts(judged)).toEqual({ hit: 0, wrong: 2, missed: 2 });
  });
});

it.each([
  [{ class: 'support' }, 'hard negatives'],
  [{ class: 'vendor-pitch' }, 'pitches'],
  [{ direction: 'OUTGOING' }, 'our own mail'],
  [{ labels: [{ kind: 'stall', quote: 'x' }] }, null],
] as const)('a message with %o is a negative of the sort %s', (given, expected) => {
  expect(negativeClassOf(labelled(given))).toBe(expected);
});

it.each([
  ['Pouvez-vous m’envoyer un devis ?', 'plain'],
  ['On souhaite résilier au printemps', 'plain'],
  ['what would the renewal look like', 'plain'],
  ['les deux nouveaux n’arrivent pas à se connecter', 'indirect'],
  ['we are seated at the front', 'indirect'],
])('%s is %s', (quote, expected) => {
  expect(wordingOf(labelled({ labels: [{ kind: 'pricing', quote }] }))).toBe(expected);
});

it('wording is what the row says, and nothing where there is no signal', () => {
  const labels = [{ kind: 'pricing', quote: 'un devis' }] as const;
  expect(wordingOf(labelled({ labels, wording: 'indirect' }))).toBe('indirect');
  expect(wordingOf(labelled())).toBeNull();
});

it.each([
  ['m03c', 'dev'],
  ['m16a', 'test'],
  ['w20es', 'train'],
  ['plain', null],
])('writer %s stands in %s', (writer, split) => {
  expect(splitOf(writer)).toBe(split);
});

it('a message is read with the bare address and the offset of its sender', () => {
  const row = labelled({ from: 'Ana B <Ana@Client.example>', sentAt: '2026-03-03T10:12:00-05:00' });
  expect(toMailMessage(row)).toMatchObject({
    from: 'ana@client.example',
    sentAt: Date.parse('2026-03-03T15:12:00Z'),
    utcOffsetMinutes: -300,
  });
});

it('errors name what was missed and what was wrong', () => {
  const lines = errorLines([outcome(['pricing'], ['stall'])]);
  expect(lines).toContain('m01-001 missed pricing: words of pricing');
  expect(lines).toContain('m01-001 wrong stall alert 0.90: words of stall');
});
