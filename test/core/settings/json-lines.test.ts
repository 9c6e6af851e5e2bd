import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlaces, lineOf } from '#core/settings/json-lines.ts';

const text = `{
  "version": 1,
  "rules": { "a-rule": { "isOn": true },
    "odd \\"name\\": {": { "options": { "days": [1, 2,
      3] } } },
  "absences": [
    { "from": "x" },
    { "from": null }
  ]
}`;

describe('the lines of a file', () => {
  it.each([
    ['version', 2],
    ['rules.a-rule.isOn', 3],
    ['rules.odd "name": {.options.days.1', 4],
    ['rules.odd "name": {.options.days.2', 5],
    ['absences', 6],
    ['absences.0.from', 7],
    ['absences.1.from', 8],
  ])('%s stands on line %i', (path, line) => {
    expect(lineOf(findPlaces(text).lines, path)).toBe(line);
  });

  it('of what is missing is the line of what should hold it', () => {
    expect(lineOf(findPlaces(text).lines, 'absences.1.to')).toBe(8);
    expect(lineOf(findPlaces(text).lines, 'management.tasks')).toBe(1);
  });

  it('are found for every value of any JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/u), fc.jsonValue()), (value) => {
        const { lines, brokenLine } = findPlaces(JSON.stringify(value, null, 2));
        expect(brokenLine).toBeNull();
        for (const key of Object.keys(value)) expect(lines.get(key)).toBeGreaterThan(1);
      }),
    );
  });

  it('are found in linear time in hostile text', () => {
    const started = performance.now();
    for (const hostile of [
      '"'.repeat(200_000),
      '\\"'.repeat(100_000),
      '['.repeat(200_000),
      'a'.repeat(200_000),
    ])
      findPlaces(hostile);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

it('agrees with the engine about what is JSON', () => {
  const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '1', 'true', 'x', ' ', '\n');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const json = pieces.join('');
      expect(findPlaces(json).brokenLine === null).toBe(isJson(json));
    }),
    { numRuns: 2_000 },
  );
});

function isJson(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}

it.each([
  ['{}', null],
  ['{\n"a": 1,\n"b": oops\n}', 3],
  ['{\n"a": 1\n', 2],
  ['', 1],
  ['{"a": 1,}', 1],
  ['[1\n2]', 2],
  ['{} {}', 1],
  ['[\n}', 2],
  ['{"a"\n:\n"b\n"}', 3],
])('%j stops being JSON on line %s', (json, line) => {
  expect(findPlaces(json).brokenLine).toBe(line);
});
