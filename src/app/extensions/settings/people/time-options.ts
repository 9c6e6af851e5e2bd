import type { TimeInputProps } from '@hubspot/ui-extensions';
import type { HolidayCountry } from '#core/working-time/work-calendar.ts';

interface Option {
  readonly label: string;
  readonly value: string;
}

type InputTime = NonNullable<TimeInputProps['value']>;

/** Every time zone that the browser knows, and the one that is chosen already. */
export function zoneOptions(chosen: string | null): Option[] {
  zones ??= Intl.supportedValuesOf('timeZone').map(zoneToOption);
  const isKnown = chosen === null || zones.some(({ value }) => value === chosen);
  return isKnown ? zones : [zoneToOption(chosen), ...zones];
}

function zoneToOption(name: string): Option {
  return { label: name.replaceAll('_', ' '), value: name };
}

/** Some four hundred, which every list shares. */
let zones: Option[] | null = null;

/** By name, in the reader's language. */
export function countryOptions(names: Readonly<Record<HolidayCountry, string>>): Option[] {
  return Object.entries(names)
    .map(([value, label]) => ({ label, value }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

/** The end of a day, 24:00, is what a clock shows as 0:00. */
export function minuteToTime(minute: number): InputTime {
  return { hours: Math.floor(minute / 60) % 24, minutes: minute % 60 };
}

export function timeToMinute({ hours, minutes }: InputTime): number {
  return hours * 60 + minutes;
}
