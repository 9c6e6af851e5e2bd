import type { PropertyDefinition } from '../definitions/property-definition.ts';
import type { SeedAccount } from '../seed.ts';
import { fromInstant, toInstant } from '../wire/instant.ts';
import { referenceValues } from './reference-values.ts';

/** The value as HubSpot stores it, or why it refuses it. */
export type CheckedValue =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly code: string; readonly message: string };

const longTextLimit = 65_536;
/** Email bodies and headers are stored longer than other text. */
const bodyLimit = 1_000_000;
const bodies = new Set(['hs_email_html', 'hs_email_text', 'hs_email_headers']);

/** Checks a value against its property's type. An empty value clears the property, whatever its type. */
export function checkValue(
  definition: PropertyDefinition,
  value: string,
  account: SeedAccount,
): CheckedValue {
  if (value === '') return { ok: true, value };
  if (definition.reference) return checkReference(definition, value, account);
  switch (definition.type) {
    case 'number':
      return checkNumber(value);
    case 'bool':
      return /^(true|false)$/i.test(value)
        ? { ok: true, value: value.toLowerCase() }
        : refused('INVALID_BOOLEAN', `${value} was not a valid boolean.`);
    case 'datetime':
    case 'date':
      return checkTime(definition.type, value);
    case 'enumeration':
      return checkOptions(definition, value);
    case 'phone_number':
    case 'string':
      return checkText(definition, value);
  }
}

function refused(code: string, message: string): CheckedValue {
  return { ok: false, code, message };
}

function checkNumber(value: string): CheckedValue {
  const trimmed = value.trim();
  return trimmed !== '' && Number.isFinite(Number(trimmed))
    ? { ok: true, value: trimmed }
    : refused('INVALID_DOUBLE', `${value} was not a valid number.`);
}

function checkTime(type: 'date' | 'datetime', value: string): CheckedValue {
  const epochMs = fromInstant(value);
  if (epochMs === null) return refused('INVALID_DATE', `${value} was not a valid ${type}.`);
  if (type === 'datetime') return { ok: true, value: toInstant(epochMs) };
  return epochMs % 86_400_000 === 0
    ? { ok: true, value: new Date(epochMs).toISOString().slice(0, 10) }
    : refused('INVALID_DATE', `${value} is at ${toInstant(epochMs)}, not midnight UTC.`);
}

function checkOptions(definition: PropertyDefinition, value: string): CheckedValue {
  const { options } = definition;
  const chosen = definition.fieldType === 'checkbox' ? value.split(';').filter(Boolean) : [value];
  const wrong = chosen.find((one) => !options.some((option) => option.value === one));
  if (wrong === undefined) return { ok: true, value };
  const allowed = options.map((option) => option.value).join(', ');
  return refused('INVALID_OPTION', `${wrong} was not one of the allowed options: [${allowed}]`);
}

function checkReference(definition: PropertyDefinition, value: string, account: SeedAccount): CheckedValue {
  const allowed = referenceValues(account)[definition.reference!];
  if (allowed.has(value)) return { ok: true, value };
  return definition.reference === 'owner'
    ? refused('INVALID_OWNER_ID', `The owner id ${value} does not exist in this account.`)
    : refused('INVALID_OPTION', `${value} was not one of the allowed options: [${[...allowed].join(', ')}]`);
}

const address = /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/;

function checkText(definition: PropertyDefinition, value: string): CheckedValue {
  const limit = bodies.has(definition.name) ? bodyLimit : longTextLimit;
  if (value.length > limit) {
    return refused(
      'INVALID_STRING_LENGTH',
      `The value is ${value.length} characters long; at most ${limit} fit.`,
    );
  }
  if (definition.name !== 'email') return { ok: true, value };
  const email = value.trim().toLowerCase();
  return email.length <= 254 && address.test(email)
    ? { ok: true, value: email }
    : refused('INVALID_EMAIL', `Email address ${value} is invalid`);
}
