import * as z from 'zod/mini';
import { dismissReasons, type Decision } from '#core/signals/signal.ts';
import { dateTime, text } from '../mappers/values.ts';

/** The properties that hold what a person decided; the machine never writes them on a signal that exists. */
export const decisionShape = {
  decision_state: text,
  decided_at: z.catch(dateTime, null),
  dismiss_reason: text,
  snoozed_until: z.catch(dateTime, null),
  accepted_deal_id: text,
} as const;

type DecisionProperties = {
  readonly [Name in keyof typeof decisionShape]: z.infer<(typeof decisionShape)[Name]>;
};

/** All five properties, so that nothing of an earlier decision stays; '' empties one. */
export function decisionToProperties(decision: Decision): Record<keyof typeof decisionShape, string> {
  return {
    decision_state: decision.state,
    decided_at: decision.state === 'open' ? '' : toIso(decision.at),
    dismiss_reason: decision.state === 'dismissed' ? decision.reason : '',
    snoozed_until: decision.state === 'snoozed' ? toIso(decision.until) : '',
    accepted_deal_id: decision.state === 'accepted' ? decision.dealId : '',
  };
}

/** People can edit these properties in HubSpot: a decision that lacks what it needs counts as not taken. */
export function propertiesToDecision(properties: DecisionProperties): Decision {
  const at = properties.decided_at ?? 0;
  switch (properties.decision_state) {
    case 'accepted':
      return properties.accepted_deal_id
        ? { state: 'accepted', at, dealId: properties.accepted_deal_id }
        : { state: 'open' };
    case 'dismissed': {
      const reason = dismissReasons.find((one) => one === properties.dismiss_reason) ?? 'other';
      return { state: 'dismissed', at, reason };
    }
    case 'snoozed':
      return properties.snoozed_until === null
        ? { state: 'open' }
        : { state: 'snoozed', at, until: properties.snoozed_until };
    case null:
    default:
      return { state: 'open' };
  }
}

function toIso(at: number): string {
  return new Date(at).toISOString();
}
