const counts = [[1], [4]] as const;

/** What each function of the dictionary of settings may be called with. */
export const calls: Record<string, readonly (readonly unknown[])[]> = {
  'management.former': [['4711']],
  'management.absences.past': counts,
  'management.people.order': [[['Ada Byron', 'Noé Diaz']]],
  'management.people.team': [
    ['Sales', ['Ada Byron']],
    ['Sales', []],
  ],
  'management.people.withoutManager': counts,
  'management.time.accountZone': [['Europe/Paris']],
  'management.time.removeClosedDay': [['2026-12-24']],
  'management.save.changedAt': [[Date.parse('2026-11-20T09:00:00Z')]],
  'management.save.faults': counts,
};

/** Names, which are the same in both languages. */
export const sameInBoth: readonly string[] = [
  'management.absences.title',
  'management.time.countries.FR',
  'management.time.countries.CA',
  'management.time.countries.LU',
  'management.time.countries.PT',
];
