import { FilterOperatorEnum as Operator } from '@hubspot/api-client/lib/codegen/crm/objects/models/Filter.js';
import * as z from 'zod/mini';
import { search } from '../account-walk/pages-by-id.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { dateTime } from '../mappers/values.ts';

const schema = z.object({ decided_at: z.catch(dateTime, null) });

/** When somebody last decided about a signal, which only cards offer; null where nobody has. 1 search call. */
export async function readLastDecision(context: GatewayContext): Promise<number | null> {
  if (!context.hasSignalObject) return null;
  const { results } = await search(context, context.typeName('signal'), {
    filterGroups: [{ filters: [{ propertyName: 'decided_at', operator: Operator.HasProperty }] }],
    sorts: ['-decided_at'],
    properties: ['decided_at'],
    limit: 1,
  });
  return schema.safeParse(results[0]?.properties).data?.decided_at ?? null;
}
