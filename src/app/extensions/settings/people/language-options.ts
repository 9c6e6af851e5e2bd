import { languageNames, languages } from '#core/wording/languages.ts';

/** The languages to choose from, each by its own name. */
export const languageOptions = languages.map((value) => ({ value, label: languageNames[value] }));
