import { daysBetween, instantToDay } from './calendar.ts';

/** Numbers and dates as a reader of one language and region writes them. Instants are epoch milliseconds. */
export interface Formats {
  /** `1,234.5` */
  number(value: number): string;
  /** `0.1` reads `10%`. */
  percent(rate: number): string;
  /** Cents only where they matter: below 1,000 and not whole. */
  money(amount: number, currency: string): string;
  /** Whole units only, for a figure that is an estimate. */
  roundMoney(amount: number, currency: string): string;
  /** `20 Nov 2026` */
  date(at: number): string;
  /** With the time of day: `20 Nov 2026, 09:30` */
  moment(at: number): string;
  /** The day of an ISO 8601 calendar date; text that is no date comes back as it is. */
  day(isoDate: string): string;
  /** The day alone, for the axis of a chart: `20 Nov`. */
  shortDay(isoDate: string): string;
  /** The month of a calendar date, for the axis of a chart: `Nov 26`. */
  shortMonth(isoDate: string): string;
  /** The month of a calendar date in a sentence: `November 2026`. */
  month(isoDate: string): string;
  /** `today`, `3 days ago`, `in 2 weeks`; beyond a month the date. */
  relativeDay(at: number, now: number): string;
  /** The form that the language's plural rule asks for. */
  plural(count: number, forms: { readonly one: string; readonly other: string }): string;
}

/** @param locale a BCP 47 tag that Intl knows; @param timeZone an IANA name that Intl knows */
export function createFormats(locale: string, timeZone: string): Formats {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const plurals = new Intl.PluralRules(locale);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const shortDays = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const shortMonths = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return {
    number: (value) => numbers.format(value),
    percent: (rate) => percents.format(rate),
    money: (amount, currency) => formatMoney(locale, amount, currency, hasCents(amount) ? 2 : 0),
    roundMoney: (amount, currency) => formatMoney(locale, amount, currency, 0),
    date: (at) => dates.format(at),
    moment: (at) => moments.format(at),
    day: (isoDate) => formatDay(days, isoDate),
    shortDay: (isoDate) => formatDay(shortDays, isoDate),
    shortMonth: (isoDate) => formatDay(shortMonths, isoDate),
    month: (isoDate) => formatDay(months, isoDate),
    relativeDay: (at, now) => relativeDay(locale, timeZone, at, now) ?? dates.format(at),
    plural: (count, forms) => (plurals.select(count) === 'one' ? forms.one : forms.other),
  };
}

function formatDay(format: Intl.DateTimeFormat, isoDate: string): string {
  const at = Date.parse(isoDate);
  return Number.isNaN(at) ? isoDate : format.format(at);
}

function hasCents(amount: number): boolean {
  return Math.abs(amount) < 1000 && !Number.isInteger(amount);
}

function formatMoney(locale: string, amount: number, currency: string, digits: 0 | 2): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency, ...options }).format(amount);
  } catch {
    // A code that Intl refuses still has to be read by somebody.
    return `${new Intl.NumberFormat(locale, options).format(amount)} ${currency}`;
  }
}

function relativeDay(locale: string, timeZone: string, at: number, now: number): string | null {
  const days = daysBetween(instantToDay(now, timeZone), instantToDay(at, timeZone));
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (Math.abs(days) < 7) return relative.format(days, 'day');
  if (Math.abs(days) <= 30) return relative.format(Math.trunc(days / 7), 'week');
  return null;
}

/** For a label that goes on inside a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
