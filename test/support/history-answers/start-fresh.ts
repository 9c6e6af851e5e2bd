import type { Answers } from '../stubbed-functions.ts';
import { bare, funnelOf, managementOf, ok } from './start-parts.ts';

/** An empty install. */
export const answers: Answers = {
  'installation-check': ok(bare),
  'history-scan': { ok: false, failure: { code: 'not-set-up', retryable: false } },
  'management-settings': ok(managementOf([])),
  'funnel-map': ok(funnelOf(true)),
};
