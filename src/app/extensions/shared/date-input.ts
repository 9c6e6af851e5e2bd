import type { DateInputProps } from '@hubspot/ui-extensions';

type InputDate = NonNullable<DateInputProps['value']>;

/** HubSpot's date input counts months from 0; days elsewhere are ISO 8601 dates. */
export function dayToInputDate(day: string): InputDate {
  const date = new Date(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate() };
}

/** null when the input was cleared or holds no date. */
export function inputDateToDay(input: InputDate | null | undefined): string | null {
  if (!input) return null;
  const date = new Date(Date.UTC(input.year, input.month, input.date));
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}
