const narrowNoBreakSpace = '\u202f';

/** French typography: a narrow no-break space before `; : ! ? % €` and `»`, and after `«`. */
export function frenchSpaces(text: string): string {
  return text
    .replace(/[ \u00a0](?=[;:!?%»€])/g, narrowNoBreakSpace)
    .replace(/«[ \u00a0]/g, `«${narrowNoBreakSpace}`);
}

/**
 * Sets every text of a dictionary, and every text that its functions return, so that the French words can be
 * typed with plain spaces.
 */
export function withFrenchSpaces<Words>(words: Words): Words {
  return typeset(words) as Words;
}

function typeset(value: unknown): unknown {
  if (typeof value === 'string') return frenchSpaces(value);
  if (typeof value === 'function') return (...args: unknown[]) => typeset(value(...args));
  if (Array.isArray(value)) return value.map(typeset);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, words]) => [key, typeset(words)]));
}
