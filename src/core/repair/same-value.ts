import type { FieldType } from '#core/views/repair-view.ts';

/**
 * Whether two values of a field are one: `12500.5` and `12500.50` are, so are a date and its instant, and two ways to
 * write a phone number. Empty is null or ''.
 */
export function isSameValue(type: FieldType, a: string | null, b: string | null): boolean {
  const [one, other] = [(a ?? '').trim(), (b ?? '').trim()];
  if (one === other) return true;
  if (one === '' || other === '') return false;
  switch (type) {
    case 'number':
      return Number(one) === Number(other);
    case 'date':
    case 'datetime':
      return isSameTime(one, other);
    case 'phone':
      return phoneKey(one) === phoneKey(other);
    case 'flag':
      return one.toLowerCase() === other.toLowerCase();
    case 'choice':
    case 'text':
      return false;
  }
}

/** What is written for a value: a calendar day of a field with a time is the same day from Hawaii to New Zealand. */
export function toWritten(type: FieldType, value: string): string {
  return type === 'datetime' && isDay(value) ? `${value}T10:00:00.000Z` : value;
}

const msPerDay = 86_400_000;

/** A day and an instant are one where the instant can be of that day in some time zone. */
function isSameTime(one: string, other: string): boolean {
  const [a, b] = [toInstant(one), toInstant(other)];
  if (a === null || b === null) return false;
  return isDay(one) !== isDay(other) ? Math.abs(a - b) < msPerDay : a === b;
}

function toInstant(value: string): number | null {
  const at = /^-?\d{1,16}$/.test(value) ? Number(value) : Date.parse(value);
  return Number.isNaN(at) ? null : at;
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/** Digits and a leading plus; `00` and `+` both lead abroad. */
function phoneKey(value: string): string {
  const digits = value.replace(/[^\d+]/g, '');
  return digits.startsWith('00') ? `+${digits.slice(2)}` : digits;
}
