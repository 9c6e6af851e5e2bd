import type { SweepView } from '#core/views/sweep-view.ts';
import type { Answers } from '../stubbed-functions.ts';

const sweep: SweepView = {
  created: 0,
  completed: 0,
  reopened: 0,
  escalated: 0,
  inDigests: 0,
  remaining: 0,
  finishedAt: Date.parse('2026-11-22T09:00:00Z'),
  withoutManager: 0,
};

/** What the page's other functions answer while nothing is wrong. */
export const otherAnswers: Answers = {
  sweep: { ok: true, view: sweep },
  'take-snapshot': {
    ok: true,
    view: { phase: 'done', done: 10, total: 10, takenAt: Date.now(), isRunning: false },
  },
};
