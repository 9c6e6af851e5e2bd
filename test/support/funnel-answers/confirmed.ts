import type { FunnelSettings } from '#core/funnel/funnel-map.ts';
import type { Answers } from '../stubbed-functions.ts';
import { funnelView, keepingFunnel, oneOfEach } from './funnel-account.ts';

const proposed = funnelView(oneOfEach).tracks.flatMap(({ steps }) => steps);

/** Agreed on, one step in the account's own words. */
const settings: FunnelSettings = {
  steps: {
    ...Object.fromEntries(proposed.map(({ id, ...step }) => [id, step])),
    'stage:default:default-1': {
      phase: 'consideration',
      role: 'qualification',
      team: 'sales',
      evidence: ['need', 'decision-maker'],
      proof: 'They answered three questions in writing',
      delayDays: 2,
      action: 'Send the summary of the call',
      material: 'Template “Call summary”',
    },
  },
};

export const answers: Answers = { 'funnel-map': keepingFunnel(oneOfEach, funnelView(oneOfEach, settings)) };
