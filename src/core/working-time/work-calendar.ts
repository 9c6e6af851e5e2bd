/** Working time: when somebody can be expected to act. Instants are epoch milliseconds, days ISO 8601 dates. */

/** Countries whose public holidays are known; ISO 3166-1 alpha-2, `GB` is England and Wales. */
export const holidayCountries = [
  'FR',
  'BE',
  'CH',
  'LU',
  'CA',
  'GB',
  'IE',
  'US',
  'DE',
  'AT',
  'ES',
  'IT',
  'NL',
  'PT',
] as const;
export type HolidayCountry = (typeof holidayCountries)[number];

export interface WorkingTimeSettings {
  /** IANA name; null: the account's. */
  readonly timeZone: string | null;
  /** ISO weekdays, 1 is Monday. At least one. */
  readonly weekdays: readonly number[];
  /** Minutes after local midnight; start lies before end. */
  readonly startMinute: number;
  readonly endMinute: number;
  /** Whose public holidays nobody works on; null: none. */
  readonly country: HolidayCountry | null;
  /** The company's own closed days. */
  readonly closedDays: readonly string[];
}

/** Somebody is away, both days included. */
export interface Absence {
  readonly ownerId: string;
  readonly from: string;
  readonly to: string;
}

/** The working time of one person or team, ready to be asked. */
export interface WorkCalendar {
  readonly timeZone: string;
  readonly startMinute: number;
  readonly endMinute: number;
  readonly isWorkday: (day: string) => boolean;
}
