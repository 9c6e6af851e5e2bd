import type { Answers } from '../stubbed-functions.ts';

const failure = {
  ok: false,
  failure: { code: 'rate-limited', retryable: true, correlationId: '8f6b1c2e-demo' },
};

/** HubSpot answers nothing. */
export const answers: Answers = { 'pipeline-page': failure, 'take-snapshot': failure, sweep: failure };
