import { fieldTypes, type FieldType } from '#core/views/repair-view.ts';
import { createPropertiesApi } from './client/properties-api.ts';
import type { FieldDefinition, FieldRecordType } from './record-fields.ts';
import { toConnection, toContext, type GatewayOptions } from './gateway-options.ts';
import { isMissing, throwOnFailure } from './part-failure.ts';

/** 1 call: what the account says of properties, by name; one that it does not have is absent. Throws `CrmError`. */
export type ReadFieldDefinitions = (
  type: FieldRecordType,
  names: readonly string[],
) => Promise<ReadonlyMap<string, FieldDefinition>>;

/** The parts of HubSpot's definition that are read. */
interface WireProperty {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly fieldType: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly modificationMetadata?: { readonly readOnlyValue: boolean };
}

/** It stands apart from the gateway: the properties API would make every function's bundle a quarter larger. */
export function createFieldDefinitions(options: GatewayOptions): ReadFieldDefinitions {
  const { context } = toContext(options);
  const { requests, answers } = createPropertiesApi(toConnection(options)).batch;
  const operation = { name: 'read field definitions', repeatable: true, lane: 'general' } as const;
  return async (type, names) => {
    if (names.length === 0) return new Map();
    const body = { archived: false, inputs: names.map((name) => ({ name })) };
    const request = requests.read(context.typeName(type), body as Parameters<typeof requests.read>[1]);
    const response = await context.call(operation, request, (answer) => answers.readWithHttpInfo(answer));
    throwOnFailure(response, operation.name, isMissing);
    const found: readonly WireProperty[] = response.results;
    return new Map(found.map((property) => [property.name, toDefinition(property)]));
  };
}

function toDefinition({
  label,
  options = [],
  modificationMetadata,
  ...property
}: WireProperty): FieldDefinition {
  const type = toFieldType(property);
  return {
    label,
    type,
    isReadOnly: modificationMetadata?.readOnlyValue ?? false,
    options:
      type === 'choice' && options.length > 0
        ? new Map(options.map((option) => [option.value, option.label]))
        : null,
  };
}

function toFieldType({ type, fieldType }: Pick<WireProperty, 'type' | 'fieldType'>): FieldType {
  if (type === 'phone_number' || fieldType === 'phonenumber') return 'phone';
  if (type === 'enumeration') return 'choice';
  if (type === 'bool') return 'flag';
  return fieldTypes.find((one) => one === type) ?? 'text';
}
