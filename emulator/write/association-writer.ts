import type { Account } from '../account.ts';
import type { AssociationType } from '../definitions/association-types.ts';
import type { AssociationLink, ObjectReference } from '../store/association-link.ts';
import type { WriteOrigin } from '../store/record-store.ts';
import type { AssociationSpec } from '../wire/object-bodies.ts';
import { validationError } from '../wire/errors.ts';
import { refreshRollups } from './rollups.ts';

/** Which property of which type names the primary company. */
const primaryProperty: Readonly<Record<string, string>> = {
  '0-1': 'associatedcompanyid',
  '0-3': 'hs_primary_associated_company',
};

/** The association type that a body names. Throws 400 where there is none. */
export function associationTypeOf(
  account: Account,
  fromTypeId: string,
  spec: AssociationSpec,
): AssociationType {
  const type = account.associationTypes.find(fromTypeId, spec.associationCategory, spec.associationTypeId);
  if (type) return type;
  throw validationError(
    `Association type ${spec.associationTypeId} of category ${spec.associationCategory} does not exist for object type ${fromTypeId}`,
    undefined,
    { associationTypeId: [String(spec.associationTypeId)], fromObjectTypeId: [fromTypeId] },
  );
}

/** The unlabelled association between two object types. Throws 400 where HubSpot has none. */
export function defaultAssociationType(
  account: Account,
  fromTypeId: string,
  toTypeId: string,
): AssociationType {
  const type = account.associationTypes.between(fromTypeId, toTypeId).find((one) => one.label === null);
  if (type) return type;
  throw validationError(
    `No default association type exists between ${fromTypeId} and ${toTypeId}`,
    undefined,
    {
      fromObjectTypeId: [fromTypeId],
      toObjectTypeId: [toTypeId],
    },
  );
}

/** Throws HubSpot's 400 for a record that is not there to be associated. */
export function requireLive(account: Account, { typeId, id }: ObjectReference): void {
  if (account.records.isLive(typeId, id)) return;
  throw validationError(`Object with id ${id} of type ${typeId} does not exist`, undefined, { id: [id] });
}

/** Associates two live records both ways; the first company of a contact or deal becomes its primary one. */
export function associate(
  account: Account,
  from: ObjectReference,
  to: ObjectReference,
  type: AssociationType,
  origin: WriteOrigin,
): void {
  if (!link(account, from, to, type, origin)) return;
  tellBoth(account, from, to, origin);
  refreshBoth(account, from, to, origin);
}

/** The association itself, without the news and the counts that follow from it; false when it was there already. */
export function link(
  account: Account,
  from: ObjectReference,
  to: ObjectReference,
  type: AssociationType,
  origin: WriteOrigin,
): boolean {
  const added = addLink(account, from, to, type, origin);
  const owner = primarySide(from, to);
  if (owner) settlePrimary(account, owner, type.isPrimary ? otherSide(owner, from, to).id : null, origin);
  return added;
}

/** Removes one type of association, or all when none is named. */
export function dissociate(
  account: Account,
  from: ObjectReference,
  to: ObjectReference,
  origin: WriteOrigin,
  type?: AssociationType,
): void {
  if (!account.associations.remove(from, to, type)) return;
  const owner = primarySide(from, to);
  if (owner) writePrimary(account, owner, origin);
  tellBoth(account, from, to, origin);
  refreshBoth(account, from, to, origin);
}

function addLink(
  account: Account,
  from: ObjectReference,
  to: ObjectReference,
  type: AssociationType,
  origin: WriteOrigin,
): boolean {
  const inverse = account.associationTypes.find(to.typeId, type.category, type.inverseTypeId) ?? type;
  return account.associations.add(from, to, type, inverse, origin.writtenAt ?? origin.at);
}

/** Contacts and deals have a primary company; this says which of two records is the one with it. */
function primarySide(from: ObjectReference, to: ObjectReference): ObjectReference | null {
  if (to.typeId === '0-2' && primaryProperty[from.typeId]) return from;
  if (from.typeId === '0-2' && primaryProperty[to.typeId]) return to;
  return null;
}

function otherSide(owner: ObjectReference, from: ObjectReference, to: ObjectReference): ObjectReference {
  return owner === from ? to : from;
}

/** Every primary company is also an ordinary one, and there is at most one of them. */
function settlePrimary(
  account: Account,
  owner: ObjectReference,
  wantedCompanyId: string | null,
  origin: WriteOrigin,
): void {
  const companies = account.associations.list(owner, '0-2');
  const primary = account.associationTypes.between(owner.typeId, '0-2').find((type) => type.isPrimary)!;
  const current = companies.find(hasPrimary);
  const companyId = wantedCompanyId ?? current?.toId ?? companies[0]?.toId;
  if (companyId === undefined) return;
  for (const link of companies.filter(hasPrimary)) {
    if (link.toId !== companyId)
      account.associations.remove(owner, { typeId: '0-2', id: link.toId }, primary);
  }
  const company = { typeId: '0-2', id: companyId };
  addLink(account, owner, company, primary, origin);
  addLink(account, owner, company, defaultAssociationType(account, owner.typeId, '0-2'), origin);
  writePrimary(account, owner, origin);
}

function hasPrimary(link: AssociationLink): boolean {
  return link.types.some((type) => type.isPrimary);
}

function writePrimary(account: Account, owner: ObjectReference, origin: WriteOrigin): void {
  const record = account.records.get(owner.typeId, owner.id);
  const name = primaryProperty[owner.typeId];
  if (!record || !name) return;
  const companyId = account.associations.list(owner, '0-2').find(hasPrimary)?.toId ?? '';
  account.records.write(record, { [name]: companyId }, { ...origin, sourceType: 'CALCULATED' });
}

function refreshBoth(
  account: Account,
  from: ObjectReference,
  to: ObjectReference,
  origin: WriteOrigin,
): void {
  refreshRollups(account, from, origin);
  refreshRollups(account, to, origin);
}

function tellBoth(account: Account, from: ObjectReference, to: ObjectReference, origin: WriteOrigin): void {
  for (const side of [from, to]) {
    account.listeners.tell({
      kind: 'associationChange',
      objectTypeId: side.typeId,
      objectId: side.id,
      at: origin.at,
      source: origin.sourceType,
    });
  }
}
