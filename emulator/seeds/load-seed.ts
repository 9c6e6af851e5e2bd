import type { Account } from '../account.ts';
import { createAccount } from '../account.ts';
import type { ObjectType } from '../definitions/object-type.ts';
import type { SeedAccount, SeedAssociation, SeedObject } from '../seed.ts';
import type { ChangeListeners } from '../store/change-listeners.ts';
import type { CrmRecord } from '../store/record.ts';
import { currentValue } from '../store/record.ts';
import { toInstant } from '../wire/instant.ts';
import { defaultAssociationType, link } from '../write/association-writer.ts';
import { calculatedValues } from '../write/calculated-values.ts';
import { checkValue } from '../write/check-value.ts';
import { baseValues } from '../write/record-writer.ts';
import { referenceValues } from '../write/reference-values.ts';
import { refreshRollups } from '../write/rollups.ts';

/** What a seed brought was there long before: search and associations show it at once. */
const longAgo = Number.NEGATIVE_INFINITY;

/**
 * An account filled from a seed as it stands at `now` (portal time, epoch milliseconds). Nobody is told of these
 * writes. Throws where the seed contradicts itself.
 */
export function loadSeed(seed: SeedAccount, listeners: ChangeListeners, now: number): Account {
  const silent: ChangeListeners = { add: () => () => {}, tell: () => {} };
  const filling = createAccount(seed, silent);
  const objects = [...seed.objects].sort((a, b) => Number(a.id) - Number(b.id));
  for (const object of objects) loadObject(filling, object);
  for (const association of seed.associations) loadAssociation(filling, association);
  for (const object of objects) loadRollups(filling, object, now);
  // The records hold it all now; a large seed need not stay in memory beside them.
  return { ...filling, seed: { ...seed, objects: [], associations: [] }, listeners };
}

function loadObject(account: Account, object: SeedObject): void {
  const type = account.types.find(object.type);
  if (!type) throw new Error(`seed: unknown type ${object.type}`);
  const origin = { at: object.createdAt, writtenAt: longAgo, sourceType: 'IMPORT' };
  const record = account.records.create(type.id, origin, object.id);
  const values = checkedValues(account, type, object);
  account.records.write(record, baseValues(type, object.id, values, origin), origin);
  for (const [name, history] of Object.entries(object.history ?? {})) {
    const versions = history.map(({ value, at }) => ({
      value: checked(account, type, name, value, object.id),
      timestamp: at,
      writtenAt: longAgo,
      sourceType: 'CRM_UI',
    }));
    account.records.writeHistory(record, name, versions);
  }
  account.records.write(record, values, origin);
  calculate(account, type, record, values);
}

/** Values that the seed states win over calculated ones. */
function calculate(
  account: Account,
  type: ObjectType,
  record: CrmRecord,
  values: Record<string, string>,
): void {
  const lastWrite = Math.max(...[...record.versions.values()].map((versions) => versions[0]!.timestamp));
  const calculated = calculatedValues({
    type,
    id: record.id,
    value: (name) => currentValue(record, name),
    changed: new Set(Object.keys(values)),
    at: record.createdAt,
    account: account.seed,
  });
  const origin = { at: lastWrite, writtenAt: longAgo, sourceType: 'CALCULATED' };
  account.records.write(
    record,
    { ...calculated, ...values, [type.modifiedProperty]: toInstant(lastWrite) },
    origin,
  );
  record.updatedAt = lastWrite;
}

function checkedValues(account: Account, type: ObjectType, object: SeedObject): Record<string, string> {
  return Object.fromEntries(
    Object.entries(object.properties).map(([name, value]) => [
      name,
      checked(account, type, name, value, object.id),
    ]),
  );
}

function checked(account: Account, type: ObjectType, name: string, value: string, id: string): string {
  const definition = type.properties.get(name);
  if (!definition) throw new Error(`seed: ${type.pathName} ${id} has an unknown property ${name}`);
  if (definition.reference === 'stage' && referenceValues(account.seed).anyStage.has(value)) return value;
  const result = checkValue(definition, value, account.seed);
  if (!result.ok) throw new Error(`seed: ${type.pathName} ${id} ${name}: ${result.message}`);
  return result.value;
}

function loadAssociation(account: Account, association: SeedAssociation): void {
  const from = liveRecord(account, association.from);
  const to = liveRecord(account, association.to);
  const at = Math.max(from.createdAt, to.createdAt);
  const unlabelled = defaultAssociationType(account, from.typeId, to.typeId);
  const types = account.associationTypes.between(from.typeId, to.typeId);
  const type = association.primary ? (types.find((one) => one.isPrimary) ?? unlabelled) : unlabelled;
  link(account, from, to, type, { at, writtenAt: longAgo, sourceType: 'IMPORT' });
}

function loadRollups(account: Account, { type, id }: SeedObject, now: number): void {
  const record = liveRecord(account, { type, id });
  refreshRollups(
    account,
    record,
    { at: record.updatedAt, writtenAt: longAgo, sourceType: 'CALCULATED' },
    now,
  );
}

function liveRecord(account: Account, { type, id }: { type: string; id: string }): CrmRecord {
  const record = account.records.get(account.types.find(type)?.id ?? '', id);
  if (!record) throw new Error(`seed: association with ${type} ${id}, which does not exist`);
  return record;
}
