import type { WebhookEvent, WebhookSubscription } from '../portal.contract.ts';
import type { StoreChange } from '../store-change.contract.ts';

/** Whether a subscription is told of a change. */
export function matches(subscription: WebhookSubscription, change: StoreChange): boolean {
  return (
    subscription.subscriptionType === eventName(change) &&
    (subscription.objectTypeId === undefined || subscription.objectTypeId === change.objectTypeId) &&
    (subscription.propertyName === undefined || subscription.propertyName === change.propertyName)
  );
}

/** A deletion for privacy's sake is the one event of ours in the older format. */
function eventName({ kind }: StoreChange): string {
  return kind === 'privacyDeletion' ? 'contact.privacyDeletion' : `object.${kind}`;
}

const changeFlags: Partial<Record<StoreChange['kind'], string>> = {
  creation: 'CREATED',
  deletion: 'DELETED',
  privacyDeletion: 'DELETED',
};

/** The event as HubSpot words it; `eventId` is not unique there. */
export function changeToEvent(
  change: StoreChange,
  subscription: WebhookSubscription,
  { portalId, appId }: { readonly portalId: number; readonly appId: number },
  eventId: number,
): WebhookEvent {
  const changeFlag = changeFlags[change.kind];
  return {
    objectId: Number(change.objectId),
    eventId,
    subscriptionId: subscription.id,
    portalId,
    appId,
    occurredAt: change.at,
    subscriptionType: subscription.subscriptionType,
    attemptNumber: 0,
    ...(change.kind === 'privacyDeletion' ? {} : { objectTypeId: change.objectTypeId }),
    changeSource: change.source,
    ...(changeFlag ? { changeFlag } : {}),
    ...(change.propertyName === undefined
      ? {}
      : { propertyName: change.propertyName, propertyValue: change.propertyValue ?? '' }),
  };
}
