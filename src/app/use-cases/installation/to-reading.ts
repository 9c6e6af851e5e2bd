import type { Reading, UnreadReason } from '#core/installation/readings.ts';
import { signalObjectName } from '#crm/app-properties.ts';
import { CrmError } from '#crm/crm.ts';

/** What was read, or why not: one thing that cannot be read keeps none of the others from being checked. */
export async function toReading<Value>(reading: Promise<Value>): Promise<Reading<Value>> {
  try {
    return { isRead: true, value: await reading };
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    return { isRead: false, reason: reasonOf(error), scopes: error.missingScopes };
  }
}

function reasonOf({ category, detail }: CrmError): UnreadReason {
  if (category === 'missing-scope' || category === 'unauthorized') return 'not-allowed';
  const lacksObject = category === 'validation' && detail !== null && detail.includes(signalObjectName);
  return lacksObject ? 'not-set-up' : 'no-answer';
}
