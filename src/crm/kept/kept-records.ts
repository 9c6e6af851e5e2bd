import { appProperties, summaryProperties } from '../app-properties.ts';
import { readObjects } from '../batch-read.ts';
import { updateObjects } from '../batch-write.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { isRecordId } from '../limits.ts';
import type { WireObject } from '../mappers/read-records.ts';
import type { FieldRecordType } from '../record-fields.ts';
import type { KeptData, KeptRecord } from './kept-data.ts';

const typesInList = { contact: 'contacts', company: 'companies', deal: 'deals' } as const;

/** What HubSpot itself says of a record that tells whose data are whose. */
const identity: Readonly<Record<FieldRecordType, readonly string[]>> = {
  contact: ['email', 'hs_additional_emails', 'hs_merged_object_ids', 'associatedcompanyid'],
  company: ['hs_merged_object_ids'],
  deal: ['hs_merged_object_ids'],
};

/** Names of the app's own properties. A deal's key of its signal stays: it keeps a click from making a second deal. */
export function ownNames(type: FieldRecordType): readonly string[] {
  return appProperties[typesInList[type]]
    .filter(({ hasUniqueValue }) => !hasUniqueValue)
    .map(({ name }) => name);
}

export async function readKept(
  context: GatewayContext,
  type: FieldRecordType,
  ids: readonly string[],
): Promise<KeptRecord[]> {
  const own = ownNames(type);
  const names = [...own, ...identity[type]];
  const objects = await readObjects(context, context.typeName(type), names, ids.filter(isRecordId));
  return objects.map((object) => toKept(object, own));
}

function toKept({ id, properties }: WireObject, own: readonly string[]): KeptRecord {
  const held = own.flatMap((name): [string, string][] => {
    const value = properties[name];
    return value ? [[name, value]] : [];
  });
  const addresses = [properties['email'], ...split(properties['hs_additional_emails'])];
  return {
    id,
    properties: Object.fromEntries(held),
    addresses: addresses.flatMap((address) => address?.trim().toLowerCase() || []),
    mergedIds: split(properties['hs_merged_object_ids']).filter(isRecordId),
    companyId: properties['associatedcompanyid'] || null,
  };
}

function split(list: string | null | undefined): string[] {
  return (list ?? '').split(';').map((one) => one.trim());
}

export function emptyKept(
  context: GatewayContext,
  type: FieldRecordType,
  updates: Parameters<KeptData['emptyKept']>[1],
): Promise<void> {
  const empty = Object.fromEntries(ownNames(type).map((name) => [name, '']));
  // Lists and reports count with a number.
  const none = { ...empty, [summaryProperties.openSignals]: '0' };
  return writeKept(
    context,
    type,
    updates.map(({ id, keep }) => ({ id, properties: { ...none, ...keep } })),
  );
}

export function writeKept(
  context: GatewayContext,
  type: FieldRecordType,
  updates: Parameters<KeptData['writeKept']>[1],
): Promise<void> {
  const writable = updates.filter(({ id }) => isRecordId(id));
  const changes = writable.map(({ id, properties }) => ({ id, properties: { ...properties } }));
  return updateObjects(context, context.typeName(type), changes, true);
}
