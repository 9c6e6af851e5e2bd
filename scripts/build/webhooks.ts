import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { watchedProperties, type WatchedType } from '#core/traces/watched-properties.ts';
import { writeJson } from './write-json.ts';

/** What both editions are told of: new emails, deals and contacts where the checks look, and data that must go. */
export async function writeWebhooks(folder: string, targetUrl: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeJson(join(folder, 'webhooks-hsmeta.json'), {
    uid: 'webhooks',
    type: 'webhooks',
    config: {
      settings: { targetUrl, maxConcurrentRequests: 10 },
      subscriptions: {
        crmObjects: [created('email'), ...watched('deal'), ...watched('contact')],
        legacyCrmObjects: [],
        hubEvents: [{ subscriptionType: 'contact.privacyDeletion', active: true }],
      },
    },
  });
}

function created(objectType: string) {
  return { subscriptionType: 'object.creation', objectType, active: true };
}

/** The creation of records, and changes where the checks look. */
function watched(objectType: WatchedType) {
  const changes = watchedProperties[objectType].map((propertyName) => ({
    subscriptionType: 'object.propertyChange',
    ...{ objectType, propertyName, active: true },
  }));
  return [created(objectType), ...changes];
}
