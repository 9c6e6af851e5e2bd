import { factFields } from '#core/snapshot/snapshot.ts';
import { signalKinds } from '#core/signals/kind.ts';
import { ageBands, estimateBases, recordLists, segmentDimensions } from '#core/views/record-query.ts';
import type { RecordQuery } from '#core/views/record-query.ts';
import type { Params } from './filter-params.ts';

/** The list of records that an address names; null where it names none that there is. */
export function paramsToQuery(params: Params): RecordQuery | null {
  const list = oneOf(recordLists, params.list);
  if (!list) return null;
  const kind = oneOf(signalKinds, params.kind);
  const age = oneOf(ageBands, params.age);
  const by = oneOf(segmentDimensions, params.by);
  const basis = oneOf(estimateBases, params.basis);
  const fact = oneOf(factFields, params.fact);
  const { key, stage, rule } = params;
  return {
    list,
    ...(kind && { kind }),
    ...(age && { age }),
    ...(by && key && { segment: { by, key } }),
    ...(stage && { stageId: stage }),
    ...(rule && { ruleId: rule }),
    ...(fact && { fact }),
    ...(basis && { basis }),
  };
}

export function queryToParams(query: RecordQuery): Record<string, string> {
  const { list, kind, age, segment, stageId, ruleId, fact, basis } = query;
  return {
    list,
    ...(kind && { kind }),
    ...(age && { age }),
    ...(segment && { by: segment.by, key: segment.key }),
    ...(stageId && { stage: stageId }),
    ...(ruleId && { rule: ruleId }),
    ...(fact && { fact }),
    ...(basis && { basis }),
  };
}

/** The page of a list, from 0. Addresses count from 1, as people do. */
export function paramsToPage(params: Params): number {
  const page = Number(params.page);
  return Number.isSafeInteger(page) && page > 0 ? page - 1 : 0;
}

function oneOf<Value extends string>(values: readonly Value[], value: string | undefined): Value | undefined {
  return values.find((each) => each === value);
}
