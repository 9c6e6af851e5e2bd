import type { PropertyCreate } from '@hubspot/api-client/lib/codegen/crm/properties/models/PropertyCreate.js';
import type { ObjectTypePropertyCreate } from '@hubspot/api-client/lib/codegen/crm/schemas/models/ObjectTypePropertyCreate.js';
import type { AppProperty } from '../app-properties.ts';

/** A property of a new custom object, as HubSpot takes it. */
export function toSchemaProperty(property: AppProperty): ObjectTypePropertyCreate {
  return toInput(property) as ObjectTypePropertyCreate;
}

/** A property to add to an object type, as HubSpot takes it. */
export function toProperty(property: AppProperty, groupName: string): PropertyCreate {
  return { ...toInput(property), groupName } as PropertyCreate;
}

/** The client's types demand members of its enums, whose values are these very strings; hence the casts above. */
function toInput({ name, label, description, type, fieldType, options, ...property }: AppProperty) {
  const { hidden = false, hasUniqueValue = false } = property;
  const input = { name, label, description, type, fieldType, hidden, hasUniqueValue, formField: false };
  return options ? { ...input, options: toOptions(options) } : input;
}

export function toOptions(options: NonNullable<AppProperty['options']>) {
  return options.map(({ label, value }, displayOrder) => ({ label, value, displayOrder, hidden: false }));
}
