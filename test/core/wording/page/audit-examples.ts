const counts = [[1], [4]] as const;

/** What each function of the dictionary of the audit may be called with. */
export const calls: Record<string, readonly (readonly unknown[])[]> = {
  'audit.basis': [
    [128, 272, Date.parse('2026-11-20T09:00:00Z')],
    [1, 0, Date.parse('2026-11-20T09:00:00Z')],
  ],
  'audit.progress': [[150, 400]],
  'audit.first.text': [[200, 30]],
  'audit.tooFewDeals.text': [
    [1, 200],
    [60, 200],
  ],
  'audit.share': [[0.474]],
  'audit.lift': [[2.24, 1.65, 3.04]],
  'audit.held': [[0.45, 400]],
  'audit.count': [[400]],
  'audit.unclearTitle': counts,
  'audit.tooFewTitle': counts,
  'audit.tooFew': [
    ['Lumio', 1],
    ['Lumio', 11],
  ],
};

/** Numbers, and words that both languages have. */
export const sameInBoth: readonly string[] = ['audit.count'];
