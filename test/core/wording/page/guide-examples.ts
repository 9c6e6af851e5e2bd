/** What each function of the dictionary that speaks of the guide may be called with. */
export const calls: Record<string, readonly (readonly unknown[])[]> = {
  'guide.found': [[1], [12]],
  'guide.signals.quoted': [['Do you also cover FX hedging?']],
};

/** Words that both languages write alike. */
export const sameInBoth: readonly string[] = ['guide.parts.signals', 'guide.rules.subjects.contact'];
