import type { Answers } from '../stubbed-functions.ts';
import { answer, noOptions } from './parts.ts';

/** Nobody has read the account yet: it is being read while the page is open. */
export const answers: Answers = {
  'pipeline-page': () => answer(null, { takenAt: null, options: noOptions }),
  'take-snapshot': {
    ok: true,
    view: { phase: 'deals', done: 3400, total: 10_000, takenAt: null, isRunning: true },
  },
};
