import { updateObjects } from '../batch-write.ts';
import type { GatewayContext } from '../gateway-context.ts';
import type { AgedPage, AgedQuery } from '../kept/kept-data.ts';
import { forAgedPage, held } from '../kept/search-aged.ts';
import { detailsWithoutWords } from './signal-details.ts';

/** Any of these tells that a signal still holds words; the facts beside them go with the same write. */
const words = ['quote', 'sender_name', 'sender_address'] as const;

/** A page of signals of emails that are too old, emptied of what their sender wrote: 1 search call, 1 to write. */
export function emptyAgedSignals(context: GatewayContext, query: AgedQuery): Promise<AgedPage> {
  const type = context.typeName('signal');
  const groups = words.map((name) => [held(name)]);
  const properties = ['machine_details'];
  return forAgedPage(context, { type, age: 'sent_at', groups, properties }, query, async (objects) => {
    const updates = objects.map((object) => ({
      id: object.id,
      properties: {
        ...{ signal_title: removedTitle, quote: '', sender_name: '', sender_address: '' },
        machine_details: detailsWithoutWords(object.properties['machine_details'] ?? ''),
      },
    }));
    await updateObjects(context, type, updates, true);
    return updates.length;
  });
}

/** What HubSpot shows as the name of such a signal. */
export const removedTitle = 'Quote removed at the end of its retention period';
