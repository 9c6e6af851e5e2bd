import { defaultPlaybook } from '#core/playbook/default-playbook.ts';
import type { HealthSettings } from './settings.ts';

/**
 * What holds until an admin sets something else. The exit criteria ask, stage by stage, for what a buyer of software or
 * financial services can be heard saying by then: first a need, then who decides and by when, then volumes and criteria,
 * then money, at last the path of the paperwork.
 */
export const defaultHealthSettings: HealthSettings = {
  stageDays: 14,
  silenceDays: 14,
  exitCriteria: {
    prospecting: ['need'],
    qualification: ['need', 'decision-maker', 'timing'],
    meeting: ['need', 'metrics', 'decision-criteria'],
    proposal: ['budget', 'decision-maker', 'timing'],
    negotiation: ['decision-maker', 'decision-process', 'timing'],
    signature: ['decision-maker', 'decision-process'],
    'after-sales': [],
  },
  roleByStage: {},
  playbook: defaultPlaybook,
};
