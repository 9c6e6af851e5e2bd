import type { WebhookEvent } from '#emulator/portal.contract.ts';
import type { WorldMail } from '../world/world-mail.ts';

let lastEventId = 100_000;

/** HubSpot's event of a logged email; each time it is sent again it is the same but for its id. */
export function mailCreated({ portalId, id }: WorldMail, occurredAt: number): WebhookEvent {
  lastEventId += 1;
  return {
    ...{
      objectId: Number(id),
      eventId: lastEventId,
      subscriptionId: 25,
      portalId,
      appId: 1_160_452,
      occurredAt,
    },
    ...{ subscriptionType: 'object.creation', attemptNumber: 0, objectTypeId: '0-49' },
    ...{ changeSource: 'INTEGRATION', changeFlag: 'CREATED' },
  };
}

/** A person changed a contact's phone number. */
export function contactChanged(portalId: number, contactId: string, occurredAt: number): WebhookEvent {
  return {
    ...mailCreated({ portalId, id: contactId, pooled: 0, buyer: 0 }, occurredAt),
    ...{ subscriptionId: 26, subscriptionType: 'object.propertyChange', objectTypeId: '0-1' },
    ...{ changeSource: 'CRM_UI', propertyName: 'phone', propertyValue: '+33 1 99 00 00 00' },
  };
}
