import type { ObjectType } from '../definitions/object-type.ts';
import type { PropertyDefinition, PropertyType } from '../definitions/property-definition.ts';
import { options, property } from '../definitions/property-definition.ts';
import { alreadyExists, validationError } from '../wire/errors.ts';
import type { PropertyCreate } from '../wire/definition-bodies.ts';

const fieldTypesOf: Readonly<Record<PropertyType, readonly string[]>> = {
  bool: ['booleancheckbox', 'calculation_equation'],
  date: ['date'],
  datetime: ['date'],
  enumeration: ['select', 'radio', 'checkbox', 'booleancheckbox', 'calculation_equation'],
  number: ['number', 'calculation_equation'],
  phone_number: ['phonenumber'],
  string: ['text', 'textarea', 'file', 'html', 'phonenumber', 'calculation_equation'],
};

const uniquePropertiesPerType = 10;

/** Adds a property to an object type. Throws HubSpot's 409 where it exists and its 400 where it is not sound. */
export function defineProperty(type: ObjectType, input: PropertyCreate, at: number): PropertyDefinition {
  if (type.properties.has(input.name)) {
    throw alreadyExists(`A property named '${input.name}' already exists.`, 'Properties.PROPERTY_EXISTS');
  }
  if (!type.groups.has(input.groupName)) {
    throw validationError(`Property group ${input.groupName} does not exist`, undefined, {
      groupName: [input.groupName],
    });
  }
  const uniqueCount = [...type.properties.values()].filter(
    (one) => one.hasUniqueValue && !one.hubspotDefined,
  ).length;
  if (input.hasUniqueValue && uniqueCount >= uniquePropertiesPerType) {
    throw validationError(
      `An object type can have at most ${uniquePropertiesPerType} unique value properties`,
    );
  }
  const definition = toDefinition(input, at);
  type.properties.set(definition.name, definition);
  return definition;
}

/** A definition of the account's own. Throws HubSpot's 400 where name, type and options do not go together. */
export function toDefinition(input: PropertyCreate, at: number): PropertyDefinition {
  const { name, label, type, fieldType } = input;
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw validationError(
      `Property name ${name} is invalid: lower case letters, digits and underscores are allowed, a letter first`,
    );
  }
  if (!fieldTypesOf[type].includes(fieldType)) {
    throw validationError(`fieldType ${fieldType} is not valid for a property of type ${type}`);
  }
  if (type === 'enumeration' && fieldType !== 'calculation_equation' && input.options.length === 0) {
    throw validationError(`Property ${name} of type enumeration must have options`);
  }
  return property(name, label, type, fieldType, {
    description: input.description,
    groupName: input.groupName,
    options: type === 'bool' && input.options.length === 0 ? options('true', 'false') : presentOptions(input),
    displayOrder: input.displayOrder,
    hidden: input.hidden,
    formField: input.formField,
    hasUniqueValue: input.hasUniqueValue,
    hubspotDefined: false,
    createdAt: at,
    updatedAt: at,
  });
}

function presentOptions({ options: given, name }: PropertyCreate) {
  const values = new Set(given.map((option) => option.value));
  if (values.size < given.length)
    throw validationError(`Property ${name} has two options with the same value`);
  return given.map(({ description, ...option }) => ({
    ...option,
    ...(description === undefined ? {} : { description }),
  }));
}
