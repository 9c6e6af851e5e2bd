import type { ObjectType } from '../definitions/object-type.ts';
import type { WriteOrigin } from '../store/record-store.ts';
import { recordNotFound, validationError } from '../wire/errors.ts';
import type { UpdateInput } from '../wire/object-bodies.ts';
import { presentWritten } from '../wire/present-record.ts';
import { checkChange, checkCreation, createRecord, updateRecord } from '../write/record-writer.ts';
import type { PortalState } from './context.ts';
import { findRecord } from './context.ts';

/** Throws where `upsertOne` would; writes nothing. */
export function checkUpsert(state: PortalState, type: ObjectType, input: UpdateInput): void {
  const { id, idProperty, properties } = input;
  const record = findRecord(state, type, id, idProperty);
  if (record) checkChange(state.account(), type, record, properties);
  else checkCreation(state.account(), type, newProperties(input));
}

/** Updates the record that holds the value of the unique property, or creates it with that value. */
export function upsertOne(state: PortalState, type: ObjectType, input: UpdateInput, origin: WriteOrigin) {
  const { id, idProperty, properties } = input;
  const record = findRecord(state, type, id, idProperty);
  if (record) {
    updateRecord(state.account(), type, record, properties, origin);
    return { ...presentWritten(type, record, origin.at), new: false };
  }
  const created = createRecord(state.account(), type, newProperties(input), origin);
  return { ...presentWritten(type, created, origin.at), new: true };
}

function newProperties({ id, idProperty, properties }: UpdateInput): Record<string, string> {
  if (!idProperty || idProperty === 'hs_object_id') throw recordNotFound(id);
  if (id.trim() === '') throw validationError(`The value of ${idProperty} must not be empty`);
  return { [idProperty]: id, ...properties };
}
