import type { HealthSettings, StageAgreement } from '#core/health/settings.ts';
import type { FunnelSettings, StepSettings } from './funnel-map.ts';

/**
 * Health as the account's funnel map wants it: what it agreed on for a pipeline's stage comes before role, exit criteria and
 * playbook. A step's id is the stage's key. Where nobody has confirmed a map, nothing is added.
 */
export function withAgreements(health: HealthSettings, { steps }: FunnelSettings): HealthSettings {
  const own = ownHealth(health);
  const found = Object.entries(steps).filter(([id]) => id.startsWith('stage:'));
  if (found.length === 0) return own;
  return { ...own, agreed: Object.fromEntries(found.map(([id, step]) => [id, toAgreement(step)])) };
}

/** Health as it is set, shown and handed out: the map has a section of its own. */
export function ownHealth(health: HealthSettings): HealthSettings {
  const { stageDays, silenceDays, exitCriteria, roleByStage, playbook } = health;
  return { stageDays, silenceDays, exitCriteria, roleByStage, playbook };
}

function toAgreement({ role, evidence, delayDays, action, material }: StepSettings): StageAgreement {
  return { role, evidence, dueInDays: delayDays, action, material };
}
