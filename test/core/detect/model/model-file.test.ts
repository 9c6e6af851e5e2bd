import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readModel } from '#core/detect/model/model-file.ts';
import { messageClasses } from '#core/mail/message.ts';
import { signalKinds } from '#core/signals/kind.ts';
import { writeModel } from '../../../../eval/train/write-model.ts';
import { modelFile } from '../../../../scripts/detector.ts';

const bytes = new Uint8Array(readFileSync(modelFile));
const largest = 4_000_000;

describe('the committed model', () => {
  it('holds scores for every kind and class', () => {
    const { sentences, classes, thresholds } = readModel(bytes);
    expect(sentences.outputs).toBe(signalKinds.length);
    expect(classes.outputs).toBe(messageClasses.length);
    expect(sentences.weights).toHaveLength(sentences.hashes.length * signalKinds.length);
    expect([...sentences.hashes]).toEqual([...sentences.hashes].sort((a, b) => a - b));
    expect(thresholds.alert).toBeGreaterThan(thresholds.opportunity);
    for (const review of thresholds.review) expect(review).toBeLessThan(thresholds.alert);
  });

  it('is written as it was read', () => {
    expect(Buffer.from(writeModel(readModel(bytes))).equals(Buffer.from(bytes))).toBe(true);
  });

  it('fits beside the code of a function', () => {
    expect(bytes.length).toBeLessThan(largest);
  });
});

describe('a file that is no model', () => {
  it.each([
    ['an empty file', new Uint8Array(0)],
    ['another format', Uint8Array.from({ length: 100 }, (_, at) => at)],
    ['a file that was cut', bytes.slice(0, bytes.length / 2)],
  ])('is refused (%s)', (_, broken) => {
    expect(() => readModel(broken)).toThrow(/train it again/);
  });

  it('may lie anywhere in memory', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(readModel(shifted.subarray(1)).thresholds.alert).toBe(readModel(bytes).thresholds.alert);
  });
});
