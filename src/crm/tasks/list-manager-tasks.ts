import { FilterOperatorEnum as Operator } from '@hubspot/api-client/lib/codegen/crm/objects/models/Filter.js';
import { taskStatuses } from '#core/manager-tasks/manager-task.ts';
import { settledByProperty, toldProperty } from '../app-properties.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { batchSize } from '../limits.ts';
import { readRecords } from '../mappers/read-records.ts';
import { managerTaskMapper } from './manager-task-mapper.ts';
import type { ManagerTaskPage, ManagerTaskQuery } from './manager-task-records.ts';

/**
 * A page by id instead of by place: what is completed between two pages moves no other task, and no page lies beyond
 * the 10,000 results that a search gives.
 */
export async function listManagerTasks(
  context: GatewayContext,
  query: ManagerTaskQuery,
): Promise<ManagerTaskPage> {
  const { requests, answers } = context.objects.search;
  const operation = { name: 'search tasks', repeatable: true, lane: 'search' } as const;
  const request = requests.doSearch('tasks', {
    filterGroups: filterGroups(query),
    properties: [...managerTaskMapper.properties],
    sorts: ['hs_object_id'],
    limit: batchSize,
  });
  const answer = await context.call(operation, request, (response) => answers.doSearchWithHttpInfo(response));
  const isLast = answer.results.length >= answer.total;
  return {
    tasks: readRecords(answer.results, managerTaskMapper, context.onUnreadable),
    after: isLast ? null : (answer.results.at(-1)?.id ?? null),
  };
}

function filterGroups({ after, madeSince, touchedSince }: ManagerTaskQuery) {
  // Every task for managers tells who had it; the other tasks of the app do not.
  const own = [
    { propertyName: toldProperty, operator: Operator.HasProperty },
    ...(after === null ? [] : [{ propertyName: 'hs_object_id', operator: Operator.Gt, value: after }]),
  ];
  const status = (operator: Operator) => ({
    propertyName: 'hs_task_status',
    operator,
    value: taskStatuses.completed,
  });
  const since = (propertyName: string, at: number) => ({
    propertyName,
    operator: Operator.Gte,
    value: String(at),
  });
  return [
    { filters: [...own, status(Operator.Neq)] },
    {
      filters: [
        ...own,
        { propertyName: settledByProperty, operator: Operator.HasProperty },
        since('hs_createdate', madeSince),
      ],
    },
    { filters: [...own, status(Operator.Eq), since('hs_lastmodifieddate', touchedSince)] },
  ];
}
