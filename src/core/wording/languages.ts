/** The languages of the interface, each by its own name. English is the shape of every dictionary. */
export const languageNames = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  it: 'Italiano',
} as const;

export type Language = keyof typeof languageNames;

export const languages = Object.keys(languageNames) as readonly Language[];

/** The language that a locale asks for, as `fr-ca` and `en_US` do; null for one that has no dictionary. */
export function languageOf(locale: string): Language | null {
  const [code = ''] = locale.toLowerCase().split(/[-_]/, 1);
  return languages.find((language) => language === code) ?? null;
}
