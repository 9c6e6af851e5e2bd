import { Hono } from 'hono';
import type { ObjectType } from '../definitions/object-type.ts';
import { batchLimits, checkBatchSize } from '../limits/batch-limits.ts';
import type { CrmRecord } from '../store/record.ts';
import type { BatchError } from '../wire/api-error.ts';
import { toBatchError } from '../wire/api-error.ts';
import { batchAnswer } from '../wire/batch-answer.ts';
import { recordsNotFound } from '../wire/errors.ts';
import {
  batchArchiveSchema,
  batchCreateSchema,
  batchReadSchema,
  batchUpdateSchema,
  lenientBatchReadSchema,
} from '../wire/object-bodies.ts';
import { presentRecord, presentWritten } from '../wire/present-record.ts';
import { readBody } from '../wire/read-body.ts';
import { archiveRecord, checkChange, updateRecord } from '../write/record-writer.ts';
import { refuseRepeatedIds, runBatch } from './batch-run.ts';
import type { ApiContext, ApiEnv, PortalState } from './context.ts';
import { findRecord, originOf, present } from './context.ts';
import { checkCreateWithAssociations, createWithAssociations } from './create-with-associations.ts';
import { typeForReading, typeForWriting } from './objects.ts';
import { checkUpsert, upsertOne } from './upsert.ts';

/** `/objects/{type}/batch/…` */
export function objectBatchRoutes(state: PortalState): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.post('/:type/batch/read', (c) => readBatch(c, state));
  app.post('/:type/batch/create', (c) => createBatch(c, state));
  app.post('/:type/batch/update', (c) => updateBatch(c, state));
  app.post('/:type/batch/upsert', (c) => upsertBatch(c, state));
  app.post('/:type/batch/archive', (c) => archiveBatch(c, state));
  return app;
}

async function readBatch(c: ApiContext, state: PortalState) {
  const type = typeForReading(c, state);
  const schema = c.env.version === 'v3' ? lenientBatchReadSchema : batchReadSchema;
  const body = readBody(schema, await c.req.text());
  const withHistory = body.propertiesWithHistory.length > 0;
  checkBatchSize(body.inputs.length, withHistory ? batchLimits.objectsWithHistory : batchLimits.objects);
  const found = new Map<string, CrmRecord>();
  const missing: string[] = [];
  for (const { id } of body.inputs) {
    const record = findRecord(state, type, id, body.idProperty);
    if (record) found.set(record.id, record);
    else missing.push(id);
  }
  const results = [...found.values()].map((record) => presentRecord(type, record, body, present(state)));
  return answer(c, state, results, notFoundErrors(type, missing), 200);
}

async function createBatch(c: ApiContext, state: PortalState) {
  const type = typeForWriting(c, state);
  const { inputs } = readBody(batchCreateSchema, await c.req.text());
  checkBatchSize(inputs.length, batchLimits.objects);
  const { results, errors } = runBatch(
    inputs,
    (input) => checkCreateWithAssociations(state.account(), type, input),
    (input) => {
      const record = createWithAssociations(state.account(), type, input, originOf(c, state));
      return traced(presentWritten(type, record, state.clock.now()), input);
    },
  );
  return answer(c, state, results, errors, 201);
}

async function updateBatch(c: ApiContext, state: PortalState) {
  const type = typeForWriting(c, state);
  const { inputs } = readBody(batchUpdateSchema, await c.req.text());
  checkBatchSize(inputs.length, batchLimits.objects);
  refuseRepeatedIds(inputs);
  const missing: string[] = [];
  const existing = inputs.flatMap((input) => {
    const record = findRecord(state, type, input.id, input.idProperty);
    if (record) return [{ record, input, objectWriteTraceId: input.objectWriteTraceId }];
    missing.push(input.id);
    return [];
  });
  const { results, errors } = runBatch(
    existing,
    ({ record, input }) => checkChange(state.account(), type, record, input.properties),
    ({ record, input }) => {
      updateRecord(state.account(), type, record, input.properties, originOf(c, state));
      return traced(presentWritten(type, record, state.clock.now()), input);
    },
  );
  return answer(c, state, results, [...notFoundErrors(type, missing), ...errors], 200);
}

async function upsertBatch(c: ApiContext, state: PortalState) {
  const type = typeForWriting(c, state);
  const { inputs } = readBody(batchUpdateSchema, await c.req.text());
  checkBatchSize(inputs.length, batchLimits.objects);
  refuseRepeatedIds(inputs);
  const { results, errors } = runBatch(
    inputs,
    (input) => checkUpsert(state, type, input),
    (input) => traced(upsertOne(state, type, input, originOf(c, state)), input),
  );
  return answer(c, state, results, errors, 200);
}

async function archiveBatch(c: ApiContext, state: PortalState) {
  const type = typeForWriting(c, state);
  const { inputs } = readBody(batchArchiveSchema, await c.req.text());
  checkBatchSize(inputs.length, batchLimits.objects);
  for (const { id } of inputs) {
    const record = findRecord(state, type, id);
    if (record) archiveRecord(state.account(), type, record, originOf(c, state));
  }
  return c.body(null, 204);
}

function answer(
  c: ApiContext,
  state: PortalState,
  results: readonly unknown[],
  errors: readonly BatchError[],
  status: 200 | 201,
) {
  return c.json(batchAnswer(results, state.clock.now(), errors), errors.length > 0 ? 207 : status);
}

function notFoundErrors(type: ObjectType, missing: readonly string[]): BatchError[] {
  return missing.length === 0 ? [] : [toBatchError(recordsNotFound(type.errorName, missing))];
}

function traced<T extends object>(result: T, input: { readonly objectWriteTraceId?: string | undefined }) {
  return input.objectWriteTraceId === undefined
    ? result
    : { ...result, objectWriteTraceId: input.objectWriteTraceId };
}
