import type { CustomSchema, ObjectType } from './object-type.ts';
import type { PropertyDefinition } from './property-definition.ts';
import { engagementCreatedDate, lastModifiedDate, sharedProperties } from './shared-properties.ts';

export interface CustomTypeInput {
  readonly objectTypeId: string;
  readonly portalId: number;
  readonly schema: CustomSchema;
  readonly requiredProperties: readonly string[];
  readonly searchableProperties: readonly string[];
  readonly properties: readonly PropertyDefinition[];
}

/** A custom object type; its properties lie in the group `{name}_information` unless they name another. */
export function customType(input: CustomTypeInput): ObjectType {
  const { name } = input.schema;
  const fullyQualifiedName = `p${input.portalId}_${name}`;
  const groupName = `${name}_information`;
  const all = [...sharedProperties, engagementCreatedDate, lastModifiedDate, ...input.properties].map(
    (definition) => ({ ...definition, groupName: definition.groupName || groupName }),
  );
  return {
    id: input.objectTypeId,
    pathName: fullyQualifiedName,
    singular: name,
    errorName: input.objectTypeId,
    fullyQualifiedName,
    scopes: customScopes,
    createdProperty: 'hs_createdate',
    modifiedProperty: 'hs_lastmodifieddate',
    defaultProperties: [],
    requiredProperties: input.requiredProperties,
    searchableProperties: input.searchableProperties,
    properties: new Map(all.map((definition) => [definition.name, definition])),
    groups: new Map([[groupName, { name: groupName, label: groupName, displayOrder: 0, archived: false }]]),
    schema: input.schema,
  };
}

export const customScopes = {
  read: ['crm.objects.custom.read'],
  write: ['crm.objects.custom.write'],
  definitionsRead: ['crm.schemas.custom.read', 'crm.objects.custom.read'],
  definitionsWrite: ['crm.schemas.custom.write'],
} as const;
