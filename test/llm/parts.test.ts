import { describe, expect, it } from 'vitest';
import { defaultDetectionSettings } from '#core/detect/detection.ts';
import { signalKinds } from '#core/signals/kind.ts';
import { createBatchAllowance, createDayAllowance } from '../../src/llm/allowance.ts';
import { cacheKey, createMemoryAnswerCache } from '../../src/llm/answer-cache.ts';
import { answerJsonSchema } from '../../src/llm/answer.ts';
import { createCircuit } from '../../src/llm/circuit.ts';
import { mapLimited } from '../../src/llm/map-limited.ts';
import { buildQuestion, promptVersion } from '../../src/llm/prompt.ts';

describe('the circuit', () => {
  const failed = (times: number) => {
    const circuit = createCircuit();
    for (let count = 0; count < times; count += 1) {
      circuit.enter(0);
      circuit.end('failed', 0);
    }
    return circuit;
  };

  it.each([
    [3, true],
    [4, false],
  ])('after %i failures in a row lets the next question through: %s', (times, expected) => {
    expect(failed(times).enter(1)).toBe(expected);
  });

  it('forgets failures after a success', () => {
    const circuit = failed(3);
    circuit.end('succeeded', 0);
    circuit.end('failed', 0);
    expect(circuit.enter(0)).toBe(true);
  });

  it('lets one question try after a minute, and no second one beside it', () => {
    const circuit = failed(4);
    expect([59_999, 60_000, 60_000].map((now) => circuit.enter(now))).toEqual([false, true, false]);
    circuit.end('failed', 60_000);
    expect(circuit.enter(119_999)).toBe(false);
    expect(circuit.enter(120_000)).toBe(true);
    circuit.end('succeeded', 120_000);
    expect([120_000, 120_000].map((now) => circuit.enter(now))).toEqual([true, true]);
  });

  it('lets another one try when the first was not sent', () => {
    const circuit = failed(4);
    circuit.enter(60_000);
    circuit.leave();
    expect(circuit.enter(60_000)).toBe(true);
  });
});

describe('the budget', () => {
  it('of a batch is part of the day’s', () => {
    const day = createDayAllowance(3);
    const taken = [createBatchAllowance(2, day), createBatchAllowance(2, day)].map((batch) =>
      [0, 1, 2].map(() => batch.take(0)),
    );
    expect(taken).toEqual([
      [true, true, false],
      [true, false, false],
    ]);
  });
});

describe('the cache', () => {
  const answer = { signals: [] };

  it('lets the answer go that was not used for longest', () => {
    const cache = createMemoryAnswerCache(2);
    cache.set('a', answer);
    cache.set('b', answer);
    cache.get('a');
    cache.set('c', answer);
    expect(['a', 'b', 'c'].map((key) => cache.get(key) !== undefined)).toEqual([true, false, true]);
  });

  it('has keys that tell nothing, and parts that do not run into each other', () => {
    expect(cacheKey('model', 'ten seats')).toMatch(/^[0-9a-f]{64}$/u);
    expect(cacheKey('ab', 'c')).not.toBe(cacheKey('a', 'bc'));
  });
});

describe('the question', () => {
  const { instructions, email } = buildQuestion(
    ['One.', 'Two.'],
    defaultDetectionSettings.dictionary,
    'mark',
  );

  it('explains every kind, and the shape of the answer allows each', () => {
    for (const kind of signalKinds) expect(instructions).toContain(`- ${kind}: `);
    expect(answerJsonSchema.properties.signals.items.properties.kind.enum).toEqual(signalKinds);
  });

  it('holds the email once, between the markers', () => {
    expect(email).toContain('\nmark\nOne.\nTwo.\nmark\n');
    expect(instructions).not.toContain('mark\n');
  });

  it('has a version for exactly these words, so that no answer to other words is taken from the cache', () => {
    expect(`${promptVersion} ${cacheKey(instructions).slice(0, 16)}`).toBe('1 fff451d93fb027e9');
  });

  it('stays short enough to be paid for each email', () => {
    expect(instructions.length).toBeLessThan(6_000);
  });
});

describe('work in turns', () => {
  it('keeps the order and never has more under way than allowed', async () => {
    let underWay = 0;
    let most = 0;
    const results = await mapLimited([5, 1, 4, 2, 3], 2, async (item) => {
      most = Math.max(most, (underWay += 1));
      for (let turn = 0; turn < item; turn += 1) await Promise.resolve();
      underWay -= 1;
      return item * 10;
    });
    expect(results).toEqual([50, 10, 40, 20, 30]);
    expect(most).toBe(2);
  });
});
