import type { Account } from '../account.ts';
import type { ObjectType } from '../definitions/object-type.ts';
import { validationError } from '../wire/errors.ts';
import { checkValue } from './check-value.ts';

interface Problem {
  readonly name: string;
  readonly code: string;
  readonly message: string;
}

/**
 * Checks written properties against the account's definitions and returns them as they are stored.
 * Throws the 400 that lists every property that is wrong.
 */
export function validateProperties(
  account: Account,
  type: ObjectType,
  input: Readonly<Record<string, string>>,
): Record<string, string> {
  const values: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(input)) {
    const checked = validateOne(account, type, name, value);
    if ('value' in checked) values[name] = checked.value;
    else problems.push(checked);
  }
  if (problems.length > 0) throw invalidValues(account.seed.portalId, problems);
  return values;
}

function validateOne(
  account: Account,
  type: ObjectType,
  name: string,
  value: string,
): Problem | { readonly value: string } {
  const definition = type.properties.get(name);
  if (!definition) {
    return { name, code: 'PROPERTY_DOESNT_EXIST', message: `Property "${name}" does not exist` };
  }
  if (definition.readOnlyValue) {
    return {
      name,
      code: 'READ_ONLY_VALUE',
      message: `"${name}" is a read only property; its value cannot be set.`,
    };
  }
  const refusal = account.refusals.get(`${type.id}/${name}`);
  if (refusal !== undefined) return { name, code: 'VALIDATION_RULE', message: refusal };
  const checked = checkValue(definition, value, account.seed);
  return checked.ok ? { value: checked.value } : { name, code: checked.code, message: checked.message };
}

/** HubSpot repeats the problems twice: as JSON inside the message, and in `errors`. */
function invalidValues(portalId: number, problems: readonly Problem[]) {
  const inMessage = problems.map(({ name, code, message }) => ({
    isValid: false,
    message,
    error: code,
    name,
    localizedErrorMessage: message,
    portalId,
  }));
  return validationError(
    `Property values were not valid: ${JSON.stringify(inMessage)}`,
    problems.map(({ name, code, message }) => ({ message, code, context: { propertyName: [name] } })),
  );
}
