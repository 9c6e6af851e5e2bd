import type { HistoryRequest } from '#core/views/history-view.ts';
import type { Answers } from '../stubbed-functions.ts';
import { halfRead, viewOf } from './parts.ts';

/** The next call is refused for good. */
export const answers: Answers = {
  'history-scan': ({ action }: HistoryRequest) =>
    action === 'continue'
      ? { ok: false, failure: { code: 'missing-scope', retryable: false } }
      : viewOf(halfRead),
};
