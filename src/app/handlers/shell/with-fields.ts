import { createFieldDefinitions } from '#crm/field-definitions.ts';
import type { DealActionContext } from '../../use-cases/deal-action/action-context.ts';
import { findProposal } from '../../use-cases/deal-action/find-proposal.ts';
import { findRepairs } from '../../use-cases/repair/find-repairs.ts';
import type { RepairContext } from '../../use-cases/repair/repair-context.ts';
import type { Host } from './host.ts';
import { openPortal } from './open-portal.ts';

/** For handlers that write fields on a click. HubSpot tells a server who clicked, and a function not. */
export function withFields(host: Host): RepairContext & DealActionContext {
  const context = openPortal(host);
  return {
    ...context,
    by: host.askedBy ?? null,
    readDefinitions: createFieldDefinitions(host),
    findRepairs: (type, id) => findRepairs(type, id, context),
    findProposal: (dealId) => findProposal(dealId, context),
  };
}
