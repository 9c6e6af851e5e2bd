import type { CrmRecord, ReadMoment } from '../store/record.ts';

/** A property of an object type, in the terms of HubSpot's Properties API. Times are epoch milliseconds. */
export interface PropertyDefinition {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly type: PropertyType;
  readonly fieldType: string;
  readonly groupName: string;
  readonly options: readonly PropertyOption[];
  readonly displayOrder: number;
  readonly hidden: boolean;
  readonly formField: boolean;
  readonly hasUniqueValue: boolean;
  readonly hubspotDefined: boolean;
  readonly calculated: boolean;
  readonly readOnlyValue: boolean;
  /** Values come from another list of the account: `OWNER`, or the deal pipelines. */
  readonly reference: 'owner' | 'pipeline' | 'stage' | null;
  /** Makes the value when it is read, where it is never stored. */
  readonly derive: ((record: CrmRecord, at: ReadMoment) => string | null) | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export type PropertyType =
  'bool' | 'date' | 'datetime' | 'enumeration' | 'number' | 'phone_number' | 'string';

export interface PropertyOption {
  readonly label: string;
  readonly value: string;
  readonly displayOrder: number;
  readonly hidden: boolean;
  readonly description?: string;
}

export interface PropertyGroup {
  readonly name: string;
  readonly label: string;
  readonly displayOrder: number;
  readonly archived: boolean;
}

type Details = Partial<Omit<PropertyDefinition, 'name' | 'label' | 'type' | 'fieldType'>>;

/** A property with HubSpot's defaults for all that is left out. */
export function property(
  name: string,
  label: string,
  type: PropertyType,
  fieldType: string,
  details: Details = {},
): PropertyDefinition {
  return {
    name,
    label,
    type,
    fieldType,
    description: '',
    groupName: '',
    options: [],
    displayOrder: -1,
    hidden: false,
    formField: false,
    hasUniqueValue: false,
    hubspotDefined: true,
    calculated: false,
    readOnlyValue: false,
    reference: null,
    derive: null,
    createdAt: 0,
    updatedAt: 0,
    ...details,
  };
}

export const text = (name: string, label: string, details?: Details) =>
  property(name, label, 'string', 'text', details);
export const longText = (name: string, label: string, details?: Details) =>
  property(name, label, 'string', 'textarea', details);
export const number = (name: string, label: string, details?: Details) =>
  property(name, label, 'number', 'number', details);
export const datetime = (name: string, label: string, details?: Details) =>
  property(name, label, 'datetime', 'date', details);
export const bool = (name: string, label: string, details?: Details) =>
  property(name, label, 'bool', 'booleancheckbox', { options: options('true', 'false'), ...details });
export const select = (name: string, label: string, values: readonly string[], details?: Details) =>
  property(name, label, 'enumeration', 'select', { options: options(...values), ...details });
export const ownerReference = (name: string, label: string, details?: Details) =>
  property(name, label, 'enumeration', 'select', { reference: 'owner', ...details });

/** Given by HubSpot; a write to it is refused. */
export const readOnly: Details = { readOnlyValue: true };
/** Computed by HubSpot from other values; a write to it is refused. */
export const computed: Details = { readOnlyValue: true, calculated: true };

/** Options whose label is their value. */
export function options(...values: readonly string[]): PropertyOption[] {
  return values.map((value, index) => ({ label: value, value, displayOrder: index, hidden: false }));
}
