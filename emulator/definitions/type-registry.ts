import type { ObjectType } from './object-type.ts';
import { standardTypes } from './standard-types.ts';

/** The object types of an account and the names by which the API knows them. */
export interface TypeRegistry {
  /**
   * By type id (`0-1`), plural or singular in any case, fully qualified name or `p_{name}`. HubSpot no longer
   * takes the bare name of a custom object, so neither does this.
   */
  find(name: string): ObjectType | undefined;
  byId(id: string): ObjectType;
  list(): readonly ObjectType[];
  add(type: ObjectType): void;
  remove(id: string): void;
}

export function createTypeRegistry(): TypeRegistry {
  const types = new Map(standardTypes().map((type) => [type.id, type]));
  return {
    find: (name) => types.get(name) ?? [...types.values()].find((type) => hasName(type, name.toLowerCase())),
    byId(id) {
      const type = types.get(id);
      if (!type) throw new Error(`no object type ${id}`);
      return type;
    },
    list: () => [...types.values()],
    add: (type) => void types.set(type.id, type),
    remove: (id) => void types.delete(id),
  };
}

function hasName(type: ObjectType, name: string): boolean {
  if (type.schema) return name === type.fullyQualifiedName.toLowerCase() || name === `p_${type.schema.name}`;
  return name === type.pathName || name === type.singular;
}
