const now = Date.parse('2026-11-22T09:00:00Z');
const counts = [[1], [4]] as const;

export const waitingCalls: Record<string, readonly (readonly unknown[])[]> = {
  'waiting.title': counts,
  'waiting.since': [['Ada Martin', now - 3 * 86_400_000, now]],
  'waiting.hours': [[0.4], [1.2], [31.6]],
  'waiting.late': [[1], [24]],
  'waiting.emails': counts,
  'waiting.more': counts,
};
