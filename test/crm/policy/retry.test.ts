import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '#crm/policy/attempt.ts';
import type { Operation } from '#crm/policy/operation.ts';
import { judge, maxAttempts, retryAfterMs } from '#crm/policy/retry.ts';

const read: Operation = { name: 'read', repeatable: true, lane: 'general' };
const create: Operation = { name: 'create', repeatable: false, lane: 'general' };

function answer(status: number, headers: Record<string, string> = {}, text = ''): Outcome {
  return { kind: 'answer', answer: { status, headers, text } };
}
const timeout: Outcome = { kind: 'timeout' };
const lost: Outcome = { kind: 'lost', cause: null };
const notSent: Outcome = { kind: 'not-sent', cause: null };

describe('what is sent again', () => {
  it.each<[string, Outcome, { read: boolean; create: boolean }]>([
    ['a refused connection', notSent, { read: true, create: true }],
    ['a lost connection', lost, { read: true, create: false }],
    ['a time-out', timeout, { read: true, create: false }],
    ['429', answer(429), { read: true, create: true }],
    ['423', answer(423), { read: true, create: true }],
    ['503 with Retry-After', answer(503, { 'retry-after': '1' }), { read: true, create: true }],
    ['503', answer(503), { read: true, create: false }],
    ['500', answer(500), { read: true, create: false }],
    ['502', answer(502), { read: true, create: false }],
    ['504', answer(504), { read: true, create: false }],
    ['522', answer(522), { read: true, create: false }],
    ['400', answer(400), { read: false, create: false }],
    ['401', answer(401), { read: false, create: false }],
    ['403', answer(403), { read: false, create: false }],
    ['404', answer(404), { read: false, create: false }],
    ['409', answer(409), { read: false, create: false }],
    ['501', answer(501), { read: false, create: false }],
    ["the day's limit", answer(429, {}, '{"policyName":"DAILY"}'), { read: false, create: false }],
    [
      'the ten-second limit',
      answer(429, {}, '{"policyName": "TEN_SECONDLY_ROLLING"}'),
      { read: true, create: true },
    ],
  ])('after %s', (_name, outcome, expected) => {
    expect({
      read: judge(outcome, read, 1, 0, 0).retry,
      create: judge(outcome, create, 1, 0, 0).retry,
    }).toEqual(expected);
  });

  it('ends after four attempts', () => {
    expect(judge(timeout, read, maxAttempts - 1, 0, 0).retry).toBe(true);
    expect(judge(timeout, read, maxAttempts, 0, 0).retry).toBe(false);
  });
});

describe('how long it waits', () => {
  it.each([
    [1, 0.5, 125],
    [2, 0.5, 250],
    [3, 0.5, 500],
    [3, 0, 0],
  ])('attempt %i with random %f waits %i ms', (attempt, random, delayMs) => {
    expect(judge(timeout, read, attempt, random, 0)).toEqual({ retry: true, delayMs });
  });

  it('keeps the time that HubSpot names, spread by a quarter of a second', () => {
    expect(judge(answer(429, { 'retry-after': '2' }), read, 1, 0.5, 0)).toEqual({
      retry: true,
      delayMs: 2_125,
    });
  });

  it('never waits longer than four seconds by itself', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: maxAttempts - 1 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (n, r) => {
          const verdict = judge(timeout, read, n, r, 0);
          return verdict.retry && verdict.delayMs >= 0 && verdict.delayMs <= 4_000;
        },
      ),
    );
  });

  const now = Date.UTC(2026, 10, 22, 10, 0, 0);
  it.each([
    ['10', 10_000],
    ['0.5', 500],
    ['-3', 0],
    ['Sun, 22 Nov 2026 10:00:07 GMT', 7_000],
    ['Sun, 22 Nov 2026 09:00:00 GMT', 0],
    ['soon', null],
  ])('reads Retry-After: %s', (value, expected) => {
    expect(retryAfterMs({ status: 429, headers: { 'retry-after': value }, text: '' }, now)).toBe(expected);
  });
});
