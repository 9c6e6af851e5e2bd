/** What each function of the dictionary that speaks of privacy may be called with. */
const counts = [[0], [1], [1200]];

export const calls: Record<string, readonly (readonly unknown[])[]> = {
  'privacy.retention.range': [[1, 120]],
  'privacy.retention.left': counts,
  'privacy.retention.applied': counts,
  'privacy.person.many': [[10]],
  'privacy.person.nameless': [['101']],
  'privacy.person.contactsLeft': counts,
  'privacy.person.count': counts,
  'privacy.person.total': counts,
  'privacy.person.readAt': [['2026-11-22 15:40 UTC']],
  'privacy.person.parts': counts,
  'privacy.person.size': [[380]],
  'privacy.erase.ask': [['Ada Morel']],
  'privacy.erase.erased': counts,
  'privacy.erase.provenText': counts,
  'privacy.erase.lines.record': [
    ['contact', '101'],
    ['company', '501'],
  ],
  'privacy.erase.lines.account': [['4242']],
  'privacy.erase.lines.by': [['admin@acme.example']],
  'privacy.erase.lines.erasedAt': [['2026-11-22 15:40 UTC']],
  'privacy.erase.lines.entries': counts,
  'privacy.erase.lines.after': [['2026-11-22 15:41 UTC']],
  'privacy.erase.lines.place': [['Signals', 0]],
  'privacy.documents.openPlaces': counts,
};

/** Words that both languages write alike. */
export const sameInBoth: readonly string[] = ['privacy.documents.document'];
