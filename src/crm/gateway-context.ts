import type { createAssociationsApi } from './client/associations-api.ts';
import type { Call } from './client/call.ts';
import type { createObjectsApi } from './client/objects-api.ts';
import type { OnUnreadable } from './mappers/read-records.ts';
import type { CrmObject } from './crm.ts';
import type { TypeName } from './object-types.ts';

/** What the gateway's parts share. */
export interface GatewayContext {
  readonly call: Call;
  readonly objects: ReturnType<typeof createObjectsApi>;
  readonly associations: ReturnType<typeof createAssociationsApi>;
  readonly typeName: TypeName;
  readonly hasSignalObject: boolean;
  readonly onUnreadable: OnUnreadable;
}

/** Whether the account has records of the type: of one that it has not, nothing is asked. */
export function hasType({ hasSignalObject }: GatewayContext, type: CrmObject): boolean {
  return hasSignalObject || type !== 'signal';
}
