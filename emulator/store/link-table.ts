import type { AssociationLink, ObjectReference } from './association-link.ts';

/** One direction of every association: by the record it starts from and the other's type, by ascending id. */
export interface LinkTable {
  list(from: ObjectReference, toTypeId: string): readonly AssociationLink[];
  find(from: ObjectReference, to: ObjectReference): AssociationLink | undefined;
  /** Takes the place of the link to the same record. */
  put(from: ObjectReference, link: AssociationLink): void;
  delete(from: ObjectReference, to: ObjectReference): void;
}

const none: readonly AssociationLink[] = [];

/** Links of one record lie in one sorted list: small for the many records that have one or two. */
export function createLinkTable(): LinkTable {
  const table = new Map<string, Map<string, Map<string, AssociationLink[]>>>();
  const listOf = (from: ObjectReference, toTypeId: string) =>
    table.get(from.typeId)?.get(toTypeId)?.get(from.id);
  return {
    list: (from, toTypeId) => listOf(from, toTypeId) ?? none,
    find(from, to) {
      const list = listOf(from, to.typeId) ?? none;
      const link = list[placeOf(list, to.id)];
      return link?.toId === to.id ? link : undefined;
    },
    put(from, link) {
      const byType = entryOf(table, from.typeId, () => new Map<string, Map<string, AssociationLink[]>>());
      const byId = entryOf(byType, link.toTypeId, () => new Map<string, AssociationLink[]>());
      const list = byId.get(from.id);
      if (!list) return void byId.set(from.id, [link]);
      const place = placeOf(list, link.toId);
      list.splice(place, list[place]?.toId === link.toId ? 1 : 0, link);
    },
    delete(from, to) {
      const list = listOf(from, to.typeId);
      const place = list ? placeOf(list, to.id) : -1;
      if (list?.[place]?.toId === to.id) list.splice(place, 1);
    },
  };
}

/** Where the id stands or would stand. */
function placeOf(list: readonly AssociationLink[], id: string): number {
  const wanted = Number(id);
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(list[middle]!.toId) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function entryOf<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
