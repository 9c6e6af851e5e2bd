import type { createLabelsApi } from '../client/labels-api.ts';
import type { createPropertiesApi } from '../client/properties-api.ts';
import type { createSchemasApi } from '../client/schemas-api.ts';
import type { GatewayContext } from '../gateway-context.ts';
import type { Operation } from '../policy/operation.ts';

/** What the steps of set-up share. */
export interface ProvisionContext extends GatewayContext {
  readonly properties: ReturnType<typeof createPropertiesApi>;
  readonly schemas: ReturnType<typeof createSchemasApi>;
  readonly labels: ReturnType<typeof createLabelsApi>;
  /** Told of each thing that was created, e.g. `contacts.invisible_pipeline_open_signals`. */
  readonly created: (what: string) => void;
}

/** Every definition has a name of its own, so that creating one again is refused with 409 and changes nothing. */
export function definitionCall(name: string): Operation {
  return { name, repeatable: true, lane: 'general' };
}
