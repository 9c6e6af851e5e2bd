const counts = [[1], [4]] as const;
const share = [
  [1, 10],
  [8, 10],
] as const;
const inEmails = [
  [1, 100],
  [4, 1],
] as const;
const entries = [[['acme']], [['acme', 'norsel.example']]] as const;

/** What each function of the words of four sections may be called with. */
export const calls: Record<string, readonly (readonly unknown[])[]> = {
  'settingsAccess.admins.user': [['50001']],
  'settingsAccess.admins.tooMany': [[200]],
  'settingsReading.excluded.everything': [['northwind.com']],
  'settingsReading.list.remove': [['northwind.com']],
  'settingsReading.list.known': entries,
  'settingsReading.list.unfit': entries,
  'settingsReading.list.full': [[200]],
  'settingsReading.list.showAll': [[40]],
  'settingsDetection.groupTitle': [
    ['Signals', 1, 2],
    ['Signals', 8, 10],
  ],
  'settingsDetection.example': [['We would like 20 seats.']],
  'settingsDetection.own': [[0.81]],
  'settingsDetection.ownLong': [[0.81]],
  'settingsDetection.noEffect': [[0.81]],
  'settingsDetection.changed': counts,
  'settingsDetection.preview.fewer': inEmails,
  'settingsDetection.preview.more': inEmails,
  'settingsDetection.preview.asMany': [[1], [100]],
  'settingsDetection.preview.quietly': [[1], [100]],
  'settingsDetection.preview.same': [[1], [100]],
  'settingsDetection.preview.sum': [
    [31, 27],
    [1, 0],
  ],
  'settingsDetection.preview.sure': [[0.86]],
  'settingsDetection.preview.quote': [['We would like 20 seats.']],
  'settingsDetection.preview.showMore': [[20]],
  'settingsWords.proposals.title': counts,
  'settingsWords.proposals.sources.product': counts,
  'settingsWords.proposals.sources.deal-name': counts,
  'settingsWords.proposals.sources.lost-reason': counts,
  'settingsWords.proposals.acceptAll': [[12]],
  'settingsWords.proposals.dismissed': counts,
  'settingsWords.proposals.showMore': [[12]],
  'settingsRules.summary': share,
  'settingsRules.changed': counts,
  'settingsRules.group': [
    ['Deals', 1, 2],
    ['Deals', 8, 10],
  ],
  'settingsRules.example': [['10 days are left']],
  'settingsRules.byDefault': [[2]],
  'settingsRules.byDefaultWords': [[[]], [['subscriber', 'lead']]],
};

/** Names, which are the same in both languages. */
export const sameInBoth: readonly string[] = [
  'settingsWords.lists.plans.placeholder',
  'settingsWords.lists.competitors.placeholder',
  'settingsRules.objects.contact',
];
