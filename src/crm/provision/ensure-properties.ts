import type { AppProperty } from '../app-properties.ts';
import { CrmError } from '../crm.ts';
import { isConflict, isMissing, throwOnFailure } from '../part-failure.ts';
import { definitionCall, type ProvisionContext } from './provision-context.ts';
import { toOptions, toProperty } from './property-input.ts';

/** What set-up needs to know of a property that is there. */
export interface ExistingProperty {
  readonly name: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

/** Creates the properties that an object type lacks and adds the options that those it has lack. */
export async function ensureProperties(
  context: ProvisionContext,
  type: string,
  properties: readonly AppProperty[],
  group: { readonly name: string; readonly label: string },
): Promise<void> {
  const existing = new Map((await readProperties(context, type, properties)).map((one) => [one.name, one]));
  const missing = properties.filter((property) => !existing.has(property.name));
  if (missing.length > 0) {
    await ensureGroup(context, type, group);
    await createProperties(context, type, missing, group.name);
  }
  for (const property of properties)
    await ensureOptions(context, type, property, existing.get(property.name));
}

/** 1 call; those that the account does not have are absent. */
export async function readProperties(
  context: ProvisionContext,
  type: string,
  properties: readonly AppProperty[],
): Promise<readonly ExistingProperty[]> {
  const { requests, answers } = context.properties.batch;
  const operation = definitionCall(`read properties of ${type}`);
  const body = { archived: false, inputs: properties.map(({ name }) => ({ name })) };
  const request = requests.read(type, body as Parameters<typeof requests.read>[1]);
  const response = await context.call(operation, request, (answer) => answers.readWithHttpInfo(answer));
  throwOnFailure(response, operation.name, isMissing);
  return response.results;
}

async function ensureGroup(
  context: ProvisionContext,
  type: string,
  { name, label }: { readonly name: string; readonly label: string },
): Promise<void> {
  const { requests, answers } = context.properties.groups;
  const request = requests.create(type, { name, label, displayOrder: -1 });
  await unlessThere(async () => {
    await context.call(definitionCall('create a property group'), request, (answer) =>
      answers.createWithHttpInfo(answer),
    );
    context.created(`${type}.${name}`);
  });
}

/** In one call; where that is refused because one of them appeared meanwhile, one by one. */
async function createProperties(
  context: ProvisionContext,
  type: string,
  properties: readonly AppProperty[],
  groupName: string,
): Promise<void> {
  const { requests, answers } = context.properties.batch;
  const operation = definitionCall(`create properties of ${type}`);
  const inputs = properties.map((property) => toProperty(property, groupName));
  try {
    const request = requests.create(type, { inputs });
    const response = await context.call(operation, request, (answer) => answers.createWithHttpInfo(answer));
    throwOnFailure(response, operation.name, isConflict);
    for (const { name } of response.results) context.created(`${type}.${name}`);
  } catch (error) {
    if (!isThere(error) || inputs.length === 1) return passOver(error);
    for (const property of properties) await createProperties(context, type, [property], groupName);
  }
}

/** A later version may know more kinds than the account's property lists; a write of one would be refused. */
async function ensureOptions(
  context: ProvisionContext,
  type: string,
  property: AppProperty,
  existing: ExistingProperty | undefined,
): Promise<void> {
  if (!existing || !property.options) return;
  const known = existing.options ?? [];
  const missing = missingOptions(property, existing);
  if (missing.length === 0) return;
  const { requests, answers } = context.properties.core;
  const options = toOptions([...known, ...missing]);
  const request = requests.update(type, property.name, { options } as Parameters<typeof requests.update>[2]);
  await context.call(definitionCall(`add options on ${type}`), request, (answer) =>
    answers.updateWithHttpInfo(answer),
  );
  for (const { value } of missing) context.created(`${type}.${property.name}.${value}`);
}

/** The options of a property that the one in the account lacks. */
export function missingOptions(
  { options = [] }: AppProperty,
  existing: ExistingProperty,
): NonNullable<AppProperty['options']> {
  return options.filter((option) => !existing.options?.some(({ value }) => value === option.value));
}

/** Runs a create; that the thing is there already is success. */
export async function unlessThere(create: () => Promise<void>): Promise<void> {
  try {
    await create();
  } catch (error) {
    passOver(error);
  }
}

function passOver(error: unknown): void {
  if (!isThere(error)) throw error;
}

function isThere(error: unknown): boolean {
  return error instanceof CrmError && error.category === 'conflict';
}
