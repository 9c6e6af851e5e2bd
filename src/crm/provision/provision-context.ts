import { createLabelsApi } from '../client/labels-api.ts';
import { createPropertiesApi } from '../client/properties-api.ts';
import { createSchemasApi } from '../client/schemas-api.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { toConnection, toContext, type GatewayOptions } from '../gateway-options.ts';
import type { Operation } from '../policy/operation.ts';

/** What the steps of set-up share. */
export interface ProvisionContext extends GatewayContext {
  readonly properties: ReturnType<typeof createPropertiesApi>;
  readonly schemas: ReturnType<typeof createSchemasApi>;
  readonly labels: ReturnType<typeof createLabelsApi>;
  /** Told of each thing that was created, e.g. `contacts.invisible_pipeline_open_signals`. */
  readonly created: (what: string) => void;
}

export function toProvisionContext(
  options: GatewayOptions,
  created: ProvisionContext['created'],
): ProvisionContext {
  const connection = toConnection(options);
  return {
    ...toContext(options).context,
    properties: createPropertiesApi(connection),
    schemas: createSchemasApi(connection),
    labels: createLabelsApi(connection),
    created,
  };
}

/** Every definition has a name of its own, so that creating one again is refused with 409 and changes nothing. */
export function definitionCall(name: string): Operation {
  return { name, repeatable: true, lane: 'general' };
}
