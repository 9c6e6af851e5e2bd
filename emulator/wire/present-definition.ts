import type { ObjectType } from '../definitions/object-type.ts';
import type { PropertyDefinition } from '../definitions/property-definition.ts';
import { toInstant } from './instant.ts';

/** A property as the Properties API shows it. */
export function presentProperty(definition: PropertyDefinition) {
  return {
    updatedAt: toInstant(definition.updatedAt),
    createdAt: toInstant(definition.createdAt),
    name: definition.name,
    label: definition.label,
    type: definition.type,
    fieldType: definition.fieldType,
    description: definition.description,
    groupName: definition.groupName,
    options: definition.options,
    displayOrder: definition.displayOrder,
    calculated: definition.calculated,
    externalOptions: definition.reference === 'owner',
    ...(definition.reference === 'owner' ? { referencedObjectType: 'OWNER' } : {}),
    archived: false,
    hasUniqueValue: definition.hasUniqueValue,
    hidden: definition.hidden,
    ...(definition.hubspotDefined ? { hubspotDefined: true } : {}),
    modificationMetadata: {
      archivable: !definition.hubspotDefined,
      readOnlyDefinition: definition.hubspotDefined,
      readOnlyValue: definition.readOnlyValue,
    },
    formField: definition.formField,
    dataSensitivity: 'non_sensitive',
  };
}

export interface SchemaAssociation {
  readonly id: string;
  readonly fromObjectTypeId: string;
  readonly toObjectTypeId: string;
  readonly name: string;
}

/** A custom object type as the Schemas API shows it. */
export function presentSchema(type: ObjectType, associations: readonly SchemaAssociation[]) {
  const schema = type.schema!;
  const at = toInstant(schema.createdAt);
  return {
    labels: schema.labels,
    requiredProperties: type.requiredProperties,
    searchableProperties: type.searchableProperties,
    ...(schema.primaryDisplayProperty === null
      ? {}
      : { primaryDisplayProperty: schema.primaryDisplayProperty }),
    secondaryDisplayProperties: schema.secondaryDisplayProperties,
    ...(schema.description === null ? {} : { description: schema.description }),
    archived: false,
    id: type.id.split('-')[1],
    fullyQualifiedName: type.fullyQualifiedName,
    createdAt: at,
    updatedAt: at,
    objectTypeId: type.id,
    properties: [...type.properties.values()].map(presentProperty),
    associations,
    name: schema.name,
  };
}
