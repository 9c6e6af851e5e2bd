import type { Language } from '#core/wording/languages.ts';

/** Names, and words that have gone around the world. */
const everywhere = [
  ...['invisible', 'pipeline', 'marketing', 'portugal', 'json', 'kb'],
  ...['openai', 'azure', 'anthropic', 'growth', 'rivalsoft'],
];

/** Words that a language has in common with English, in lower case. */
export const sameWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(),
  fr: new Set([...everywhere, 'guide']),
  de: new Set([
    ...everywhere,
    ...['budget', 'deal', 'deals', 'normal', 'team', 'text', 'tools', 'upgrade'],
    ...['april', 'august', 'september', 'november'],
  ]),
  es: new Set([...everywhere, 'austria', 'no', 'normal']),
  it: new Set([
    ...everywhere,
    ...['austria', 'budget', 'canada', 'customer', 'file', 'formula', 'no', 'privacy', 'record'],
    ...['success', 'team'],
  ]),
};
