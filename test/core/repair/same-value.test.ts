import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSameValue, toWritten } from '#core/repair/same-value.ts';
import { fieldTypes, type FieldType } from '#core/views/repair-view.ts';

it.each<[FieldType, string | null, string | null, boolean]>([
  ['text', 'CFO', 'CFO', true],
  ['text', 'CFO', ' CFO ', true],
  ['text', 'CFO', 'cfo', false],
  ['text', null, '', true],
  ['text', null, 'CFO', false],
  ['text', '012', '12', false],
  ['number', '12500.5', '12500.50', true],
  ['number', '12500', '12501', false],
  ['number', 'many', 'more', false],
  ['datetime', '2026-12-31T00:00:00Z', '2026-12-31T00:00:00.000Z', true],
  ['datetime', '1798675200000', '2026-12-31T00:00:00.000Z', true],
  ['datetime', '2026-12-31', '2026-12-31T10:00:00.000Z', true],
  ['datetime', '2026-12-31', '2026-12-30T23:00:00.000Z', true],
  ['datetime', '2026-12-31', '2027-01-02T10:00:00.000Z', false],
  ['datetime', '2026-12-31T10:00:00Z', '2026-12-31T11:00:00Z', false],
  ['datetime', 'soon', 'sooner', false],
  ['date', '2026-12-31', '2026-12-30', false],
  ['phone', '+33 4 72 00 00 01', '0033472000001', true],
  ['phone', '04 72 00 00 01', '04.72.00.00.01', true],
  ['phone', '04 72 00 00 01', '04 72 00 00 02', false],
  ['flag', 'TRUE', 'true', true],
  ['choice', 'A', 'a', false],
])('as %s, %s and %s are the same: %s', (type, a, b, same) => {
  expect(isSameValue(type, a, b)).toBe(same);
  expect(isSameValue(type, b, a)).toBe(same);
});

it('is true of a value and itself, whatever it is, and never throws', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fieldTypes), fc.string(), fc.string(), (type, a, b) => {
      expect(isSameValue(type, a, a)).toBe(true);
      expect(isSameValue(type, a, b)).toBe(isSameValue(type, b, a));
    }),
  );
});

it.each<[FieldType, string, string]>([
  ['datetime', '2027-01-31', '2027-01-31T10:00:00.000Z'],
  ['datetime', '2027-01-31T08:00:00Z', '2027-01-31T08:00:00Z'],
  ['date', '2027-01-31', '2027-01-31'],
  ['text', '2027-01-31', '2027-01-31'],
])('a %s of %s is written as %s', (type, value, written) => {
  expect(toWritten(type, value)).toBe(written);
});
