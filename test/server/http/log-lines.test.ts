import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog, errorFields } from '../../../src/server/http/log-lines.ts';

const at = Date.UTC(2026, 10, 22, 9);
const lineOf = (event: string, value: string): string => {
  let written = '';
  createLog(
    (line) => {
      written += line;
    },
    () => at,
  )(event, { value });
  return written;
};

describe('lines of the log', () => {
  it('are JSON with time and event', () => {
    expect(JSON.parse(lineOf('request', 'x'))).toEqual({
      at: '2026-11-22T09:00:00.000Z',
      event: 'request',
      value: 'x',
    });
  });

  it('stay one line whatever is logged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const line = lineOf('request', value);
        expect(line.indexOf('\n')).toBe(line.length - 1);
        expect((JSON.parse(line) as { value: string }).value.length).toBeLessThanOrEqual(200);
      }),
    );
  });

  it.each(['at nadia@norsel.example:1:2', 'x\n    at nadia@norsel.example:1:2\n', ''])(
    'name the place of an error, and nothing of its message %j',
    (message) => {
      const fields = errorFields(new Error(message));
      expect(fields.frame).toContain('log-lines.test.ts');
      expect(JSON.stringify(fields)).not.toContain('nadia');
    },
  );

  it.each<[unknown, Record<string, unknown>]>([
    ['thrown text', { error: 'string' }],
    [null, { error: 'object' }],
    [
      Object.assign(new TypeError('a@b.example'), { stack: 'TypeError: a@b.example' }),
      { error: 'TypeError' },
    ],
    [Object.assign(new Error(''), { code: 'a secret value', stack: '' }), { error: 'Error' }],
  ])('tell of an error %# its kind alone', (error, fields) => {
    expect(errorFields(error)).toEqual(fields);
  });
});
