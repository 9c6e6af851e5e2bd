import { readObjects } from '../batch-read.ts';
import { CrmError } from '../crm.ts';
import { throwOnFailure } from '../part-failure.ts';
import {
  linkTypes,
  noteToProperties,
  propertiesToNote,
  setUpKey,
  type AssociationNumber,
  type LinkType,
  type SetUpNote,
} from '../signals/set-up-row.ts';
import type { SignalSchema } from './ensure-schema.ts';
import { definitionCall, type ProvisionContext } from './provision-context.ts';

const objectTypeIds: Record<LinkType, string> = {
  contact: '0-1',
  company: '0-2',
  deal: '0-3',
  email: '0-49',
};

const neverCounted = { countedAt: 0, calibration: {} };

/** Defines the associations that are missing and notes the numbers of all in the set-up's record. */
export async function ensureSetUpRow(context: ProvisionContext, schema: SignalSchema): Promise<void> {
  const noted = await readNote(context);
  const numbers = noted?.associations;
  if (numbers && linkTypes.every((type) => isCurrent(schema, type, numbers[type]))) return;
  const entries = await Promise.all(
    linkTypes.map(async (type) => [type, await ensureAssociation(context, schema, type)] as const),
  );
  const associations = Object.fromEntries(entries) as Record<LinkType, AssociationNumber>;
  await writeNote(context, { associations, learned: noted?.learned ?? neverCounted });
}

/** The types of records whose association with signals is not defined, or not noted as it is. 1 call. */
export async function findLooseLinks(
  context: ProvisionContext,
  schema: SignalSchema,
): Promise<readonly LinkType[]> {
  const numbers = (await readNote(context))?.associations;
  return linkTypes.filter((type) => !numbers || !isCurrent(schema, type, numbers[type]));
}

function isCurrent(schema: SignalSchema, type: LinkType, { typeId }: AssociationNumber): boolean {
  return schema.associations.some(
    ({ id, toObjectTypeId }) => Number(id) === typeId && toObjectTypeId === objectTypeIds[type],
  );
}

async function ensureAssociation(
  context: ProvisionContext,
  schema: SignalSchema,
  type: LinkType,
): Promise<AssociationNumber> {
  const existing = await readAssociation(context, type);
  if (existing) return existing;
  const { requests, answers } = context.schemas;
  const request = requests.createAssociation(context.typeName('signal'), {
    fromObjectTypeId: schema.objectTypeId ?? context.typeName('signal'),
    toObjectTypeId: objectTypeIds[type],
    name: `buying_signal_to_${type}`,
  });
  await context.call(definitionCall(`associate signals with ${type} records`), request, (answer) =>
    answers.createAssociationWithHttpInfo(answer),
  );
  context.created(`buying_signal to ${type}`);
  const created = await readAssociation(context, type);
  if (created) return created;
  throw new CrmError('unexpected-response', 'HubSpot does not show the association it created', {
    retryable: true,
  });
}

/** The association without a label is the default one. */
async function readAssociation(context: ProvisionContext, type: LinkType): Promise<AssociationNumber | null> {
  const { requests, answers } = context.labels;
  const request = requests.getAll(context.typeName('signal'), context.typeName(type));
  const response = await context.call(definitionCall('read association types'), request, (answer) =>
    answers.getAllWithHttpInfo(answer),
  );
  const found = response.results.find(({ label }) => !label) ?? response.results[0];
  return found ? { category: found.category as AssociationNumber['category'], typeId: found.typeId } : null;
}

async function readNote(context: ProvisionContext): Promise<SetUpNote | null> {
  const names = ['signal_key', 'machine_details'];
  const [row] = await readObjects(context, context.typeName('signal'), names, [setUpKey], 'signal_key');
  return row ? propertiesToNote(row) : null;
}

async function writeNote(context: ProvisionContext, note: SetUpNote): Promise<void> {
  const { requests, answers } = context.objects.batch;
  const operation = definitionCall('note the association types');
  const request = requests.upsert(context.typeName('signal'), {
    inputs: [{ id: setUpKey, idProperty: 'signal_key', properties: noteToProperties(note) }],
  });
  const response = await context.call(operation, request, (answer) => answers.upsertWithHttpInfo(answer));
  throwOnFailure(response, operation.name, () => false);
  context.created('set-up record');
}
