import { signalObjectName } from './app-properties.ts';
import type { CrmObject } from './crm.ts';

/** What HubSpot calls an object type in paths. */
export type TypeName = (type: CrmObject) => string;

const pathNames: Record<Exclude<CrmObject, 'signal'>, string> = {
  contact: 'contacts',
  company: 'companies',
  deal: 'deals',
  email: 'emails',
  task: 'tasks',
  note: 'notes',
};

/** Custom objects are named after the account that holds them. */
export function createTypeName(portalId: number): TypeName {
  return (type) => (type === 'signal' ? `p${portalId}_${signalObjectName}` : pathNames[type]);
}

/** Association type ids that HubSpot defines, from a deal. A primary company is also an ordinary one. */
export const dealAssociationTypes = {
  contact: 3,
  company: 341,
  primaryCompany: 5,
  email: 209,
} as const;

/** The same from a task. */
export const taskAssociationTypes = { deal: 216, contact: 204, company: 192 } as const;
