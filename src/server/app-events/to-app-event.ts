import { createHash } from 'node:crypto';
import type { AppEvent } from '#crm/app-events/send-app-events.ts';
import { toPercent } from '../actions/percent.ts';
import type { PendingEvent } from './pending-events.ts';

export interface EventPlace {
  readonly portalId: number;
  readonly eventTypeName: string;
  /** Origin of HubSpot's pages. */
  readonly appUrl: string;
}

/**
 * The event of an email's strongest signal. No sentence is in it: an event cannot be taken back, not by the app, not when
 * somebody asks for the erasure of their data, and lists, workflows and exports show it to people who may not see the email.
 */
export function toAppEvent(pending: PendingEvent, { portalId, eventTypeName, appUrl }: EventPlace): AppEvent {
  const { contactId, emailId, estimate, kind, probability, sentAt } = pending;
  return {
    eventTypeName,
    id: toEventId(portalId, emailId),
    objectId: contactId,
    timestamp: new Date(sentAt).toISOString(),
    properties: {
      kind,
      probability: toPercent(probability),
      ...(estimate === null
        ? {}
        : { expectedValue: Math.round(estimate.expected * 100) / 100, currency: estimate.currency }),
      link: `${appUrl}/contacts/${portalId}/record/0-1/${contactId}`,
    },
  };
}

/** The same for the same email, however often it is sent. */
function toEventId(portalId: number, emailId: string): string {
  return createHash('sha256').update(`${portalId}:${emailId}`).digest('hex').slice(0, 40);
}
