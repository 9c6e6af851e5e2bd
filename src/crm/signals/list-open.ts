import { FilterOperatorEnum as Operator } from '@hubspot/api-client/lib/codegen/crm/objects/models/Filter.js';
import * as z from 'zod/mini';
import type { OpenSignal, OpenSignalPage, OpenSignalQuery } from '#core/signals/open-signal.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { searchPage } from '../limits.ts';
import { createMapper, readRecords } from '../mappers/read-records.ts';
import { dateTime, number, text } from '../mappers/values.ts';

const schema = z.object({
  signal_key: z.string(),
  tier: z.enum(['alert', 'review']),
  probability: z.pipe(number, z.number()),
  sent_at: z.pipe(dateTime, z.number()),
  source_email_id: z.string(),
  source_contact_id: text,
  source_company_id: text,
  hubspot_owner_id: text,
  expected_value: z.catch(number, null),
  estimate_currency: text,
  manager_task_key: text,
});

/**
 * A page of the opportunities that no deal covers and nobody has decided on, in 1 search call. Pages go by record id
 * instead of by place: what is decided meanwhile moves no other signal, and nothing lies beyond the 10,000 results that
 * a search gives. Search is blind for the last seconds.
 */
export async function listOpen(context: GatewayContext, query: OpenSignalQuery): Promise<OpenSignalPage> {
  const { requests, answers } = context.objects.search;
  const type = context.typeName('signal');
  const mapper = createMapper(type, schema, (_id, properties): OpenSignal => ({
    key: properties.signal_key,
    tier: properties.tier,
    probability: properties.probability,
    sentAt: properties.sent_at,
    emailId: properties.source_email_id,
    contactId: properties.source_contact_id,
    companyId: properties.source_company_id,
    ownerId: properties.hubspot_owner_id,
    expected: properties.expected_value,
    currency: properties.estimate_currency,
    taskKey: properties.manager_task_key,
  }));
  const operation = { name: 'search open signals', repeatable: true, lane: 'search' } as const;
  const request = requests.doSearch(type, {
    filterGroups: filterGroups(query),
    properties: [...mapper.properties],
    sorts: ['hs_object_id'],
    limit: searchPage,
  });
  const answer = await context.call(operation, request, (response) => answers.doSearchWithHttpInfo(response));
  const left = Math.max(0, answer.total - answer.results.length);
  return {
    signals: readRecords(answer.results, mapper, context.onUnreadable),
    after: left === 0 ? null : (answer.results.at(-1)?.id ?? null),
    left,
  };
}

function filterGroups({ after, sentSince, now }: OpenSignalQuery) {
  const shared = [
    { propertyName: 'coverage', operator: Operator.Eq, value: 'undetected' },
    { propertyName: 'sent_at', operator: Operator.Gte, value: String(sentSince) },
    // Without its quote, which it lost to its age, nobody is told of it.
    { propertyName: 'quote', operator: Operator.HasProperty },
    ...(after === null ? [] : [{ propertyName: 'hs_object_id', operator: Operator.Gt, value: after }]),
  ];
  const state = (value: string) => ({ propertyName: 'decision_state', operator: Operator.Eq, value });
  const isOver = { propertyName: 'snoozed_until', operator: Operator.Lte, value: String(now) };
  return [{ filters: [...shared, state('open')] }, { filters: [...shared, state('snoozed'), isOver] }];
}
