import { signalObject, signalProperties } from '../app-properties.ts';
import { CrmError } from '../crm.ts';
import { ensureProperties, unlessThere, type ExistingProperty } from './ensure-properties.ts';
import { toSchemaProperty } from './property-input.ts';
import { definitionCall, type ProvisionContext } from './provision-context.ts';

/** The parts of HubSpot's schema that set-up needs. */
export interface SignalSchema {
  readonly objectTypeId?: string;
  readonly associations: readonly {
    readonly id: string;
    readonly fromObjectTypeId: string;
    readonly toObjectTypeId: string;
  }[];
  readonly properties: readonly (ExistingProperty & { readonly groupName: string })[];
}

/** The custom object with all its properties: created when it is missing, completed when it is of an older version. */
export async function ensureSchema(context: ProvisionContext): Promise<SignalSchema> {
  const existing = (await readSchema(context)) ?? (await createSchema(context));
  const groupName = existing.properties.find(({ name }) => name === 'signal_key')?.groupName;
  await ensureProperties(context, context.typeName('signal'), signalProperties, {
    name: groupName ?? `${signalObject.name}_information`,
    label: `${signalObject.labels.singular} information`,
  });
  return existing;
}

/** 1 call; null where the account has no such object. */
export async function readSchema(context: ProvisionContext): Promise<SignalSchema | null> {
  const { requests, answers } = context.schemas;
  const request = requests.getById(context.typeName('signal'));
  try {
    return await context.call(definitionCall('read the custom object'), request, (answer) =>
      answers.getByIdWithHttpInfo(answer),
    );
  } catch (error) {
    // HubSpot answers 404 or 400 ("Unable to infer object type") to a name that it does not know.
    if (error instanceof CrmError && (error.category === 'not-found' || error.category === 'validation'))
      return null;
    throw error;
  }
}

async function createSchema(context: ProvisionContext): Promise<SignalSchema> {
  const { requests, answers } = context.schemas;
  const request = requests.create({
    name: signalObject.name,
    labels: { ...signalObject.labels },
    description: signalObject.description,
    primaryDisplayProperty: signalObject.primaryDisplayProperty,
    secondaryDisplayProperties: [...signalObject.secondaryDisplayProperties],
    searchableProperties: [...signalObject.searchableProperties],
    requiredProperties: [...signalObject.requiredProperties],
    // HubSpot associates emails with every custom object by itself.
    associatedObjects: ['CONTACT', 'COMPANY', 'DEAL'],
    properties: signalProperties.map(toSchemaProperty),
  });
  await unlessThere(async () => {
    await context.call(definitionCall('create the custom object'), request, (answer) =>
      answers.createWithHttpInfo(answer),
    );
    context.created(signalObject.name);
  });
  const schema = await readSchema(context);
  if (schema) return schema;
  throw new CrmError('unexpected-response', 'HubSpot does not show the custom object it created', {
    retryable: true,
  });
}
