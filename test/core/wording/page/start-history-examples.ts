const counts = [[1], [4]] as const;
const at = Date.parse('2026-11-20T09:00:00Z');

/** What each function of the first steps and of the reading of past mail may be called with. */
export const calls: Record<string, readonly (readonly unknown[])[]> = {
  'start.progress': [
    [1, 6],
    [3, 6],
  ],
  'start.found.toMend': counts,
  'start.found.worthALook': counts,
  'start.found.reading': [[4_310, 12_000]],
  'start.found.paused': [[4_310, 12_000]],
  'start.found.wasRead': [
    [1, at],
    [12_000, at],
  ],
  'start.found.managers': counts,
  'history.before.monthsOption': [[1], [12]],
  'history.before.paceOption': [['50', 0.5]],
  'history.before.about': [
    [10_000, 243_000],
    [10_000, 60_000],
  ],
  'history.progress.reading': [[1], [12]],
  'history.progress.done': [
    [1, 1],
    [4_310, 12_000],
  ],
  'history.progress.timeLeft': [[20_000], [60_000], [240_000], [9_000_000]],
  'history.progress.number': [[82]],
  'history.empty.nothingFound.text': [[1], [230]],
  'history.empty.allCovered.text': counts,
  'history.report.basis': [
    [1, '2025-11-01', '2026-11-01', at],
    [12_310, '2025-11-01', '2026-11-01', at],
  ],
  'history.report.headline': [
    [42_000, 'EUR', 1],
    [412_000, 'EUR', 38],
  ],
  'history.report.headlineWithoutValue': counts,
  'history.report.share': [[0.2614]],
  'history.report.lost': [
    [1, 4_200, 'EUR'],
    [9, 61_000, 'EUR'],
  ],
  'history.report.lostWithoutValue': counts,
  'history.report.figures.count.inNumbers': [[122, 84]],
  'history.report.figures.share.inNumbers': [[38, 122, 0.3115]],
  'history.report.figures.share.tooFew': counts,
  'history.report.figures.silent.count': counts,
  'history.report.text.month': [['2026-11-01', 4, 8, 2]],
  'history.report.text.slice': [['11/26', 4, '€4,200']],
};

/** Numbers, and words that both languages have. */
export const sameInBoth: readonly string[] = [
  'history.before.paces.normal',
  'history.progress.number',
  'history.progress.notYet',
  'history.report.figures.count.inNumbers',
];
