import type { AssociationType } from '../definitions/association-types.ts';

/** One record that another is associated with, and by which types. */
export interface AssociationLink {
  readonly toTypeId: string;
  readonly toId: string;
  readonly types: readonly AssociationType[];
  /** Portal time of the first write; minus infinity for what a seed brought. */
  readonly writtenAt: number;
}

export interface ObjectReference {
  readonly typeId: string;
  readonly id: string;
}

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
    list: (from, toTypeId) =>
      links
        .list(from, toTypeId)
        .filter((link) => isLive(link.toTypeId, link.toId))
        .sort((a, b) => Number(a.toId) - Number(b.toId)),
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

type LinkTable = ReturnType<typeof createLinkTable>;

/** One direction of every association: by the record it starts from, the other's type and the other's id. */
function createLinkTable() {
  const table = new Map<string, Map<string, AssociationLink>>();
  const keyOf = (from: ObjectReference, toTypeId: string) => `${from.typeId}/${from.id}/${toTypeId}`;
  return {
    list: (from: ObjectReference, toTypeId: string) => [
      ...(table.get(keyOf(from, toTypeId))?.values() ?? []),
    ],
    find: (from: ObjectReference, to: ObjectReference) => table.get(keyOf(from, to.typeId))?.get(to.id),
    put(from: ObjectReference, link: AssociationLink): void {
      const key = keyOf(from, link.toTypeId);
      const byId = table.get(key) ?? new Map<string, AssociationLink>();
      table.set(key, byId.set(link.toId, link));
    },
    delete: (from: ObjectReference, to: ObjectReference) =>
      void table.get(keyOf(from, to.typeId))?.delete(to.id),
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
  const types = [...(link?.types ?? []), type];
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
