import { describe, expect, it } from 'vitest';
import { measureAgreement, messageKinds } from '../../eval/agreement.ts';
import { headlineFigures, ordinaryMailFigure } from '../../eval/headline.ts';
import { measure } from '../../eval/metrics/bootstrap.ts';
import { compare, toBaseline, type Baseline } from '../../eval/report/compare.ts';
import { drawConfusion } from '../../eval/report/confusion-picture.ts';
import { toMarkdown } from '../../eval/report/markdown.ts';
import { drawReliability } from '../../eval/report/reliability-picture.ts';
import { buildReport, type Headline } from '../../eval/report/report.ts';
import { toTable } from '../../eval/report/table.ts';
import { judgeRequirement, requirements } from '../../eval/requirements.ts';
import { learningSection } from '../../eval/report/learning-section.ts';
import { detection, found, labelled, outcome } from './support/outcomes.ts';

const options = { seed: 1, draws: 50 };
const outcomes = [
  outcome(['pricing', 'timeline'], ['pricing']),
  outcome(['stall'], ['stall', 'renewal']),
  outcome([], []),
  outcome([], ['pricing']),
];
const agreement = { messages: null, sentences: null };
const report = buildReport(
  {
    split: 'test',
    outcomes,
    ordinary: [detection([]), detection([found('x', 'pricing', 'x')])],
    agreement,
    learningCurve: [],
  },
  options,
);

describe('headline figures', () => {
  const valueOf = (id: string) => report.headline[id]?.value;

  it.each([
    ['opportunityPrecision', 1 / 3],
    ['opportunityRecall', 1],
    ['alertSignals', 0.5],
    ['hardNegatives', 500],
    ['ordinaryMail', 500],
    ['quoteOverlap', 1],
    ['macroF1', (2 / 3 + 0 + 1) / 3],
    ['macroF1English', null],
    ['languageGap', null],
    ['factRecall', null],
  ])('%s is %s', (id, expected) => {
    if (expected === null) expect(valueOf(id)).toBeNull();
    else expect(valueOf(id)).toBeCloseTo(expected);
  });

  it('keep the chance of a rare alert open where there was none', () => {
    const quiet = new Array(300).fill(detection([]));
    expect(measure([ordinaryMailFigure], quiet, options).get('ordinaryMail')).toEqual({
      value: 0,
      low: 0,
      high: 10,
    });
  });

  it('are the same in any order of the messages', () => {
    const figures = headlineFigures(outcomes);
    const backwards = measure(figures, [...outcomes].reverse(), options);
    for (const { id } of figures) expect(backwards.get(id)?.value).toEqual(valueOf(id));
  });

  it('cover every requirement that a run can measure', () => {
    const known = [...headlineFigures([]), ordinaryMailFigure].map(({ id }) => id);
    const asked = requirements.flatMap(({ figure }) => figure ?? []);
    expect(known).toEqual(expect.arrayContaining(asked));
  });
});

describe('a requirement', () => {
  const [macro, decision] = requirements;
  const worth = (value: number | null) => ({ value, low: null, high: null });

  it.each([
    [0.93, 'aim'],
    [0.85, 'floor'],
    [0.84, 'missed'],
    [null, 'not measured'],
  ])('for opportunity F1 judges %s as %s', (value, expected) => {
    expect(decision && judgeRequirement(decision, worth(value), null)).toBe(expected);
  });

  it('whose aim is the second annotator has none where nobody annotated', () => {
    expect(macro && judgeRequirement(macro, worth(0.99), null)).toBe('floor');
    expect(macro && judgeRequirement(macro, worth(0.8), 0.79)).toBe('aim');
  });
});

describe('the comparison with the accepted report', () => {
  const figure = (value: number | null, better: 'higher' | 'lower' = 'higher'): Headline => ({
    title: 'x',
    better,
    value,
    low: value === null ? null : value - 0.1,
    high: value === null ? null : value + 0.1,
  });
  const dropOf = (now: Headline, before: Headline) =>
    compare({ headline: { x: now } }, { ...toBaseline(report), headline: { x: before } })[0]?.isDrop;

  it.each([
    ['within the interval', figure(0.75), figure(0.8), false],
    ['beyond the interval', figure(0.65), figure(0.8), true],
    ['better', figure(0.95), figure(0.8), false],
    ['more of what should be few', figure(0.5, 'lower'), figure(0.3, 'lower'), true],
    ['fewer of what should be few', figure(0.1, 'lower'), figure(0.3, 'lower'), false],
    ['not measured here', figure(null), figure(0.8), false],
    ['not measured then', figure(0.8), figure(null), false],
  ])('%s', (_, now, before, isDrop) => {
    expect(dropOf(now, before)).toBe(isDrop);
  });

  it('finds no drop against itself, nor against nothing', () => {
    const itself = JSON.parse(JSON.stringify(toBaseline(report))) as Baseline;
    expect(compare(report, itself).filter(({ isDrop }) => isDrop)).toEqual([]);
    expect(compare(report, null).every(({ change }) => change === null)).toBe(true);
  });
});

describe('agreement', () => {
  const kinds = messageKinds([
    labelled({ id: 'a', labels: [{ kind: 'pricing', quote: 'x' }] }),
    labelled({ id: 'b' }),
    labelled({ id: 'c', labels: [{ kind: 'stall', quote: 'x' }] }),
  ]);
  const second = (id: string, ...found: readonly ('pricing' | 'stall')[]) => ({
    id,
    labels: found.map((kind) => ({ kind, quote: 'x' })),
  });

  it('is measured on the rows that both read', () => {
    const measured = measureAgreement(kinds, [second('a', 'pricing'), second('b', 'pricing'), second('zz')]);
    expect(measured).toMatchObject({ rows: 2, opportunityKappa: 0, macroF1: 2 / 3, opportunityF1: 2 / 3 });
  });

  it('is whole where both found the same', () => {
    const measured = measureAgreement(kinds, [second('a', 'pricing'), second('b'), second('c', 'stall')]);
    expect(measured).toMatchObject({ rows: 3, kappa: 1, macroF1: 1 });
  });

  it('is unknown where nobody read a second time', () => {
    expect(measureAgreement(kinds, [])).toBeNull();
  });
});

describe('the written report', () => {
  it('says what it is about and holds every section once', () => {
    const text = toMarkdown(report, toBaseline(report), ['confusion.svg']);
    const sections = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(new Set(sections).size).toBe(sections.length);
    expect(sections).toEqual(expect.arrayContaining(['Requirements', 'By kind', 'By wording', 'Facts']));
    expect(text).toContain('on the same messages');
    expect(text).not.toMatch(/NaN|undefined|null/);
  });

  it('holds no word of any message', () => {
    expect(JSON.stringify(report)).not.toContain('words of');
  });

  it('shows what more data would bring, where that was measured', () => {
    const step = { share: 0.5, messages: 990, sentences: 2750, macroF1: 0.61, opportunityF1: 0.789 };
    expect(learningSection([step])).toContain('| 50 % |      990 |      2750 |     0.61 |           0.79 |');
    expect(learningSection([])).toBe('');
  });

  it('pads its tables', () => {
    const columns = [
      { title: 'name', cell: (row: string) => row },
      { title: 'n', align: 'right' as const, cell: (row: string) => String(row.length) },
    ];
    expect(toTable(columns, ['ab', 'longer'])).toBe(
      '| name   |   n |\n| ------ | --: |\n| ab     |   2 |\n| longer |   6 |\n',
    );
  });

  it('draws pictures that are whole, and escapes what it writes into them', () => {
    for (const picture of [
      drawConfusion(report.kindConfusion, 'a < b & c'),
      drawReliability(report.calibration, 'x'),
    ]) {
      expect(picture).toMatch(/^<svg [^]*<\/svg>\n$/);
      expect(picture).not.toMatch(/NaN|undefined|a < b/);
    }
  });
});
