import type { SetUpGaps } from '#core/installation/readings.ts';
import { appProperties, signalProperties, type AppProperty } from '../app-properties.ts';
import type { GatewayOptions } from '../gateway-options.ts';
import { missingOptions, readProperties, type ExistingProperty } from './ensure-properties.ts';
import { readSchema } from './ensure-schema.ts';
import { findLooseLinks } from './ensure-set-up-row.ts';
import { toProvisionContext, type ProvisionContext } from './provision-context.ts';

const types = ['contacts', 'companies', 'deals', 'tasks'] as const;

/** What `provision` would create in the account. 6 calls, 4 without the custom object, nothing is written. Throws `CrmError`. */
export async function findSetUpGaps(options: GatewayOptions): Promise<SetUpGaps> {
  const context = toProvisionContext(options, () => undefined);
  const [byType, ofObject] = await Promise.all([
    Promise.all(types.map((type) => gapsOfType(context, type))),
    gapsOfObject(context),
  ]);
  return { properties: byType.flat(), lacksObject: ofObject === null, ofObject: ofObject ?? [] };
}

async function gapsOfType(
  context: ProvisionContext,
  type: (typeof types)[number],
): Promise<readonly string[]> {
  const existing = await readProperties(context, type, appProperties[type]);
  return gapsOf(appProperties[type], existing).map((gap) => `${type}.${gap}`);
}

/** Null where the custom object itself is missing. */
async function gapsOfObject(context: ProvisionContext): Promise<readonly string[] | null> {
  if (!context.hasSignalObject) return [];
  const schema = await readSchema(context);
  if (!schema) return null;
  return [...gapsOf(signalProperties, schema.properties), ...(await findLooseLinks(context, schema))];
}

function gapsOf(wanted: readonly AppProperty[], existing: readonly ExistingProperty[]): string[] {
  const byName = new Map(existing.map((property) => [property.name, property]));
  return wanted.flatMap((property) => {
    const found = byName.get(property.name);
    if (!found) return [property.name];
    return missingOptions(property, found).map(({ value }) => `${property.name}.${value}`);
  });
}
