/** A value as an axis or a label says it: `12,5 k` or `12.5K`, by the page's language. */
export const shortNumber = (value: number): string =>
  new Intl.NumberFormat(pageLocale(), { notation: 'compact', maximumFractionDigits: 1 }).format(value);

/** A value in full, as a tooltip says it. */
export const fullNumber = (value: number): string =>
  new Intl.NumberFormat(pageLocale(), { maximumFractionDigits: 2 }).format(value);

export const pageLocale = (): string => document.documentElement.lang || 'en';
