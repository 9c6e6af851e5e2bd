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
  has(from: ObjectReference, to: ObjectReference, type: AssociationType): boolean;
  /** Both ways; false when it was there already. `inverse` is the same type seen from the other side. */
  add(from: ObjectReference, to: ObjectReference, type: AssociationType, inverse: AssociationType, at: number): boolean;
  /** Both ways; of one type, or all when none is named; false when there was nothing. */
  remove(from: ObjectReference, to: ObjectReference, type?: AssociationType): boolean;
}

type IsLive = (typeId: string, id: string) => boolean;

export function createAssociationStore(isLive: IsLive): AssociationStore {
  /** From record, to type, to id. */
  const links = new Map<string, Map<string, Map<string, AssociationLink>>>();
  const keyOf = (reference: ObjectReference) => `${reference.typeId}/${reference.id}`;
  const targets = (from: ObjectReference, toTypeId: string) => links.get(keyOf(from))?.get(toTypeId);

  const put = (from: ObjectReference, to: ObjectReference, type: AssociationType, at: number): boolean => {
    const byType = links.get(keyOf(from)) ?? new Map<string, Map<string, AssociationLink>>();
    links.set(keyOf(from), byType);
    const byId = byType.get(to.typeId) ?? new Map<string, AssociationLink>();
    byType.set(to.typeId, byId);
    const link = byId.get(to.id);
    if (link?.types.some((known) => isSame(known, type))) return false;
    const types = [...(link?.types ?? []), type];
    byId.set(to.id, { toTypeId: to.typeId, toId: to.id, types, writtenAt: link?.writtenAt ?? at });
    return true;
  };

  const drop = (from: ObjectReference, to: ObjectReference, keep: (type: AssociationType) => boolean) => {
    const byId = targets(from, to.typeId);
    const link = byId?.get(to.id);
    if (!byId || !link) return false;
    const types = link.types.filter(keep);
    if (types.length === 0) byId.delete(to.id);
    else byId.set(to.id, { ...link, types });
    return types.length < link.types.length;
  };

  return {
    list: (from, toTypeId) =>
      [...(targets(from, toTypeId)?.values() ?? [])]
        .filter((link) => isLive(link.toTypeId, link.toId))
        .sort((a, b) => Number(a.toId) - Number(b.toId)),
    has: (from, to, type) =>
      targets(from, to.typeId)?.get(to.id)?.types.some((known) => isSame(known, type)) ?? false,
    add(from, to, type, inverse, at) {
      const added = put(from, to, type, at);
      put(to, from, inverse, at);
      return added;
    },
    remove(from, to, type) {
      const removed = drop(from, to, (known) => type !== undefined && !isSame(known, type));
      drop(to, from, (known) => type !== undefined && known.typeId !== type.inverseTypeId);
      return removed;
    },
  };
}

function isSame(a: AssociationType, b: AssociationType): boolean {
  return a.category === b.category && a.typeId === b.typeId;
}
