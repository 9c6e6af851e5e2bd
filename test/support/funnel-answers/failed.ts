import type { FunnelRequest } from '#core/views/funnel-view.ts';
import type { Answers } from '../stubbed-functions.ts';
import { keepingFunnel, oneOfEach } from './funnel-account.ts';

const read = keepingFunnel(oneOfEach);

/** It can be read, and saving fails. */
export const answers: Answers = {
  'funnel-map': (request: FunnelRequest) =>
    request.action === 'read'
      ? read(request)
      : { ok: false, failure: { code: 'timeout', retryable: true, correlationId: 'abc-123' } },
};
