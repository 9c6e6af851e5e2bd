/** What each function of the dictionary that speaks in managers' tasks may be called with. */
const at = Date.parse('2026-11-20T09:00:00Z');
const counts = [[1], [12]] as const;

export const managerTaskCalls: Record<string, readonly (readonly unknown[])[]> = {
  'managerTasks.subject': [['Ada Byron, Norsel']],
  'managerTasks.quote': [['We need 20 more seats.']],
  'managerTasks.writtenBy': [['Ada Byron, Norsel', at]],
  'managerTasks.estimate': [['10 000 × 0.1', '= 1 000']],
  'managerTasks.lines.joined': [['And 20 more seats', 'Ada Byron, email of 20 Nov 2026']],
  'managerTasks.digest.subject': counts,
  'managerTasks.digest.intro': counts,
  'managerTasks.digest.sum': [[42_000, 'EUR']],
  'managerTasks.digest.otherMoney': counts,
  'managerTasks.digest.entry': [[1, 'Norsel', 'More seats or volume', at]],
  'managerTasks.digest.worth': [[4_200, 'EUR']],
};
