import { read } from '../../core/installation/sample-readings.ts';
import type { Answers } from '../stubbed-functions.ts';
import { halfRead, staying } from './parts.ts';
import { funnelOf, installationOf, ok } from './start-parts.ts';

/** Past mail is being read, and one function does not answer. */
export const answers: Answers = {
  ...staying({ ...halfRead, isRunning: true }),
  'installation-check': ok(
    installationOf({ lastDecisionAt: read(null), logged: read({ incoming: 0, outgoing: 90 }) }),
  ),
  'management-settings': { ok: false, failure: { code: 'timeout', retryable: true } },
  'funnel-map': ok(funnelOf(true)),
};
