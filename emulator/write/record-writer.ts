import type { Account } from '../account.ts';
import type { ObjectType } from '../definitions/object-type.ts';
import type { CrmRecord } from '../store/record.ts';
import { currentValue } from '../store/record.ts';
import type { WriteOrigin } from '../store/record-store.ts';
import { contactExists, validationError } from '../wire/errors.ts';
import { toInstant } from '../wire/instant.ts';
import { isActivity } from '../calculated/logged-activity.ts';
import { calculatedValues } from './calculated-values.ts';
import { withPipeline } from './deal-pipeline.ts';
import { refreshAround } from './rollups.ts';
import { tellChanges } from './tell-changes.ts';
import { validateProperties } from './validate-properties.ts';

type Values = Readonly<Record<string, string>>;

/** The values that a creation stores. Throws HubSpot's 400 or 409 where it refuses them; writes nothing. */
export function checkCreation(
  account: Account,
  type: ObjectType,
  input: Values,
  id = 'a new record',
): Values {
  const given = validateProperties(account, type, input);
  requireProperties(type, given);
  const values = type.pathName === 'deals' ? withPipeline(given, () => null, account.seed) : given;
  refuseDuplicates(account, type, values, id, true);
  return values;
}

/** The values that a change stores. Throws HubSpot's 400 where it refuses them; writes nothing. */
export function checkChange(account: Account, type: ObjectType, record: CrmRecord, input: Values): Values {
  const given = validateProperties(account, type, input);
  const movesDeal = type.pathName === 'deals' && Boolean(given.dealstage || given.pipeline);
  const values = movesDeal ? withPipeline(given, (name) => currentValue(record, name), account.seed) : given;
  refuseDuplicates(account, type, values, record.id, false);
  return values;
}

/** Creates a record as the API does: checks, defaults, calculated values, then the news of it. */
export function createRecord(
  account: Account,
  type: ObjectType,
  input: Values,
  origin: WriteOrigin,
): CrmRecord {
  const id = account.records.newId();
  const values = checkCreation(account, type, input, id);
  const record = account.records.create(type.id, origin, id);
  account.records.write(record, baseValues(type, id, values, origin), origin);
  const changed = applyValues(account, type, record, values, origin);
  account.listeners.tell({
    kind: 'creation',
    objectTypeId: type.id,
    objectId: id,
    at: origin.at,
    source: origin.sourceType,
  });
  tellChanges(account, record, changed, origin);
  return record;
}

/** Changes a record as the API does. Throws before anything is written. */
export function updateRecord(
  account: Account,
  type: ObjectType,
  record: CrmRecord,
  input: Values,
  origin: WriteOrigin,
): void {
  const values = checkChange(account, type, record, input);
  const changed = applyValues(account, type, record, values, origin);
  tellChanges(account, record, changed, origin);
  if (changed.length > 0 && isActivity(type.id)) refreshAround(account, record, origin);
}

export function archiveRecord(
  account: Account,
  type: ObjectType,
  record: CrmRecord,
  origin: WriteOrigin,
): void {
  account.records.archive(record, origin.at);
  account.listeners.tell({
    kind: 'deletion',
    objectTypeId: type.id,
    objectId: record.id,
    at: origin.at,
    source: origin.sourceType,
  });
  refreshAround(account, record, origin);
}

/** Writes values that are already checked, with all that follows from them; returns the names that changed. */
export function applyValues(
  account: Account,
  type: ObjectType,
  record: CrmRecord,
  values: Values,
  origin: WriteOrigin,
): readonly string[] {
  const changed = account.records.write(record, values, origin);
  if (changed.length === 0) return changed;
  const follow = calculatedValues({
    type,
    id: record.id,
    value: (name) => currentValue(record, name),
    changed: new Set(changed),
    at: origin.at,
    account: account.seed,
  });
  const calculated = account.records.write(record, follow, { ...origin, sourceType: 'CALCULATED' });
  account.records.write(record, { [type.modifiedProperty]: toInstant(origin.at) }, origin);
  return [...changed, ...calculated];
}

/** What every new record has. */
export function baseValues(type: ObjectType, id: string, values: Values, origin: WriteOrigin): Values {
  return {
    hs_object_id: id,
    hs_object_source: origin.sourceType,
    [type.createdProperty]: values[type.createdProperty] || toInstant(origin.at),
    [type.modifiedProperty]: toInstant(origin.at),
    ...(type.pathName === 'deals' ? countsOfNewDeal : {}),
  };
}

/** Deals are born with these counts; contacts and companies get theirs with the first that is counted. */
const countsOfNewDeal = { num_associated_contacts: '0', num_notes: '0' };

function requireProperties(type: ObjectType, values: Values): void {
  const missing = type.requiredProperties.filter((name) => !values[name]);
  if (missing.length === 0) return;
  throw validationError(
    `Error creating ${type.errorName}. Some required properties were not set.`,
    undefined,
    {
      properties: missing,
    },
  );
}

/** A contact's address in use is a 409 at creation; every other clash of unique values is a 400. */
function refuseDuplicates(
  account: Account,
  type: ObjectType,
  values: Values,
  id: string,
  isNew: boolean,
): void {
  for (const [name, value] of Object.entries(values)) {
    const holder = value === '' ? undefined : account.records.findUnique(type.id, name, value);
    if (!holder || holder.id === id) continue;
    if (isNew && type.pathName === 'contacts' && name === 'email') throw contactExists(holder.id);
    const message = `Cannot set PropertyValueCoordinates{portalId=${account.seed.portalId}, objectTypeId=${type.id}, propertyName=${name}, value=${value}} on ${id}. ${holder.id} already has that value.`;
    throw validationError(message, [
      {
        message,
        code: 'CONFLICTING_UNIQUE_VALUE',
        context: { propertyName: [name], existingObjectId: [holder.id] },
      },
    ]);
  }
}
