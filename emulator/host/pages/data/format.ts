/** Dates and amounts as the portal's pages write them; times come as HubSpot's strings or epoch milliseconds. */
export interface Formats {
  date(value: string | number | null | undefined): string;
  dateTime(value: string | number | null | undefined): string;
  money(value: string | null | undefined, currency?: string | null): string;
  number(value: number): string;
}

const none = '--';

const toDate = (value: string | number | null | undefined): Date | null => {
  if (value === null || value === undefined || value === '') return null;
  const date = new Date(typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value);
  return Number.isNaN(date.getTime()) ? null : date;
};

export function createFormats(locale: string, timeZone: string, portalCurrency: string): Formats {
  const day = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'short', year: 'numeric' });
  const moment = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'medium', timeStyle: 'short' });
  const write = (format: Intl.DateTimeFormat, value: string | number | null | undefined) => {
    const date = toDate(value);
    return date ? format.format(date) : none;
  };
  return {
    date: (value) => write(day, value),
    dateTime: (value) => write(moment, value),
    money(value, currency) {
      if (!value) return none;
      const options = {
        style: 'currency',
        currency: currency || portalCurrency,
        maximumFractionDigits: 0,
      } as const;
      return new Intl.NumberFormat(locale, options).format(Number(value));
    },
    number: (value) => new Intl.NumberFormat(locale).format(value),
  };
}

export const fullName = (properties: Readonly<Record<string, string | null>>): string =>
  [properties['firstname'], properties['lastname']].filter(Boolean).join(' ') ||
  (properties['email'] ?? none);

export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part.charAt(0).toUpperCase())
    .filter((letter) => /\p{L}/u.test(letter))
    .slice(0, 2)
    .join('');
