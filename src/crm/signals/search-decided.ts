import { FilterOperatorEnum } from '@hubspot/api-client/lib/codegen/crm/objects/models/Filter.js';
import * as z from 'zod/mini';
import type { DecidedSignal } from '#core/calibration/count-decisions.ts';
import { signalKinds } from '#core/signals/kind.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { createMapper, readRecords, type WireObject } from '../mappers/read-records.ts';
import { decisionShape, propertiesToDecision } from './decision-properties.ts';
import { machineDetails } from './signal-details.ts';

const searchPage = 200;

/** What the newest thousand decisions do not show, older ones would not either. */
const mostPages = 5;

const schema = z.object({ kind: z.enum(signalKinds), machine_details: machineDetails, ...decisionShape });

/** The newest signals that somebody accepted or dismissed, without their words; 1 search call per 200, 5 at most. */
export async function searchDecided(context: GatewayContext): Promise<DecidedSignal[]> {
  const mapper = createMapper(context.typeName('signal'), schema, (_id, properties): DecidedSignal => {
    const { probability, source, calibration } = properties.machine_details;
    return {
      kind: properties.kind,
      probability,
      decision: propertiesToDecision(properties),
      ...(source ? { source } : {}),
      ...(calibration ? { calibration } : {}),
    };
  });
  return readRecords(await searchPages(context, mapper), mapper, context.onUnreadable);
}

async function searchPages(
  context: GatewayContext,
  { type, properties }: { readonly type: string; readonly properties: readonly string[] },
): Promise<WireObject[]> {
  const { requests, answers } = context.objects.search;
  const operation = { name: 'search decided signals', repeatable: true, lane: 'search' } as const;
  const filter = { operator: FilterOperatorEnum.In, values: ['accepted', 'dismissed'] };
  const rows: WireObject[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const request = requests.doSearch(type, {
      filterGroups: [{ filters: [{ propertyName: 'decision_state', ...filter }] }],
      properties: [...properties],
      sorts: ['-decided_at'],
      limit: searchPage,
      ...(after === undefined ? {} : { after }),
    });
    const answer = await context.call(operation, request, (response) =>
      answers.doSearchWithHttpInfo(response),
    );
    rows.push(...answer.results);
    after = answer.paging?.next?.after;
    if (after === undefined) break;
  }
  return rows;
}
