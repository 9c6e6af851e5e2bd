/** A property that the app creates in an account, and builders for each kind. */
export interface AppProperty {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly type: 'string' | 'number' | 'datetime' | 'enumeration' | 'bool';
  readonly fieldType: 'text' | 'textarea' | 'number' | 'date' | 'select' | 'checkbox' | 'booleancheckbox';
  readonly hidden?: boolean;
  readonly hasUniqueValue?: boolean;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

export function optionsOf(labels: Readonly<Record<string, string>>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

export function text(name: string, label: string, description: string): AppProperty {
  return { name, label, description, type: 'string', fieldType: 'text' };
}

export function longText(name: string, label: string, description: string): AppProperty {
  return { name, label, description, type: 'string', fieldType: 'textarea' };
}

export function number(name: string, label: string, description: string): AppProperty {
  return { name, label, description, type: 'number', fieldType: 'number' };
}

export function dateTime(name: string, label: string, description: string): AppProperty {
  return { name, label, description, type: 'datetime', fieldType: 'date' };
}

export function choice(
  name: string,
  label: string,
  description: string,
  options: AppProperty['options'],
): AppProperty {
  return {
    name,
    label,
    description,
    type: 'enumeration',
    fieldType: 'select',
    ...(options ? { options } : {}),
  };
}

/** Any number of values at once. */
export function choices(
  name: string,
  label: string,
  description: string,
  options: NonNullable<AppProperty['options']>,
): AppProperty {
  return { name, label, description, type: 'enumeration', fieldType: 'checkbox', options };
}
