import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { dateTime, flag, number, text, textOrEmpty } from '#crm/mappers/values.ts';

const failed = Symbol('failed');

function parse(schema: z.ZodMiniType, value: unknown): unknown {
  const result = z.object({ value: schema }).safeParse(value === undefined ? {} : { value });
  return result.success ? (result.data as { value: unknown }).value : failed;
}

describe("HubSpot's strings", () => {
  it.each([
    [number, '12.50', 12.5],
    [number, '-3', -3],
    [number, '1e3', 1_000],
    [number, '', null],
    [number, null, null],
    [number, undefined, null],
    [number, '  ', failed],
    [number, '12 €', failed],
    [number, 'Infinity', failed],
    [number, 12, failed],
    [dateTime, '2026-11-22T10:00:00.123Z', Date.UTC(2026, 10, 22, 10, 0, 0, 123)],
    [dateTime, '2026-11-22T11:00:00+01:00', Date.UTC(2026, 10, 22, 10)],
    [dateTime, '2026-11-22', Date.UTC(2026, 10, 22)],
    [dateTime, '1795345200000', 1_795_345_200_000],
    [dateTime, '-1', -1],
    [dateTime, '', null],
    [dateTime, undefined, null],
    [dateTime, 'yesterday', failed],
    [dateTime, '9999999999999999', failed],
    [flag, 'true', true],
    [flag, 'false', false],
    [flag, '', false],
    [flag, null, false],
    [flag, undefined, false],
    [text, 'a', 'a'],
    [text, '', null],
    [text, undefined, null],
    [text, 5, failed],
    [textOrEmpty, '', ''],
    [textOrEmpty, null, ''],
  ])('case %#: %j %j', (schema, value, expected) => {
    expect(parse(schema as z.ZodMiniType, value)).toBe(expected);
  });

  it('reads every time in both of the ways that HubSpot writes one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8.64e15 - 1 }), (at) => {
        expect(parse(dateTime, String(at))).toBe(at);
        expect(parse(dateTime, new Date(at).toISOString())).toBe(at);
      }),
    );
  });
});
