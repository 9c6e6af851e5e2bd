import type { AssociationType } from '../definitions/association-types.ts';
import type { AssociationLink, ObjectReference } from './association-link.ts';
import { createLinkTable } from './link-table.ts';
import type { LinkTable } from './link-table.ts';

export interface AssociationStore {
  /** Links to live records of a type, by ascending id. */
  list(from: ObjectReference, toTypeId: string): readonly AssociationLink[];
  /** Both ways; false when it was there already. `inverse` is the same type seen from the other side. */
  add(
    from: ObjectReference,
    to: ObjectReference,
    type: AssociationType,
    inverse: AssociationType,
    at: number,
  ): boolean;
  /** Both ways; of one type, or all when none is named; false when there was nothing. */
  remove(from: ObjectReference, to: ObjectReference, type?: AssociationType): boolean;
}

type IsLive = (typeId: string, id: string) => boolean;

export function createAssociationStore(isLive: IsLive): AssociationStore {
  const links = createLinkTable();
  return {
    list: (from, toTypeId) => links.list(from, toTypeId).filter((link) => isLive(link.toTypeId, link.toId)),
    add(from, to, type, inverse, at) {
      const added = addType(links, from, to, type, at);
      addType(links, to, from, inverse, at);
      return added;
    },
    remove(from, to, type) {
      const removed = keepTypes(links, from, to, (known) => type !== undefined && !isSame(known, type));
      keepTypes(links, to, from, (known) => type !== undefined && known.typeId !== type.inverseTypeId);
      return removed;
    },
  };
}

function addType(
  links: LinkTable,
  from: ObjectReference,
  to: ObjectReference,
  type: AssociationType,
  at: number,
) {
  const link = links.find(from, to);
  if (link?.types.some((known) => isSame(known, type))) return false;
  const types = withType(link?.types ?? noTypes, type);
  links.put(from, { toTypeId: to.typeId, toId: to.id, types, writtenAt: link?.writtenAt ?? at });
  return true;
}

/** Whether a type was dropped; a link without types is none. */
function keepTypes(
  links: LinkTable,
  from: ObjectReference,
  to: ObjectReference,
  keep: (type: AssociationType) => boolean,
): boolean {
  const link = links.find(from, to);
  if (!link) return false;
  const types = link.types.filter(keep);
  if (types.length === 0) links.delete(from, to);
  else links.put(from, { ...link, types });
  return types.length < link.types.length;
}

function isSame(a: AssociationType, b: AssociationType): boolean {
  return a.category === b.category && a.typeId === b.typeId;
}

const noTypes: readonly AssociationType[] = [];
const extended = new WeakMap<readonly AssociationType[], Map<AssociationType, readonly AssociationType[]>>();

/** The same list for the same types: an account has many links and few kinds of them. */
function withType(types: readonly AssociationType[], type: AssociationType): readonly AssociationType[] {
  const followers = extended.get(types) ?? new Map<AssociationType, readonly AssociationType[]>();
  extended.set(types, followers);
  const known = followers.get(type) ?? [...types, type];
  followers.set(type, known);
  return known;
}
