import { signalObjectName, signalProperties } from '#crm/app-properties.ts';
import type { PortalAccount } from '../../portal.contract.ts';
import { callCrm, CrmRefusal, type CrmRecord } from '../api/crm-access.ts';

const kinds = signalProperties.find((property) => property.name === 'kind')?.options ?? [];

/** Kinds of the signals that the app keeps of an email; none before the app was set up. */
export async function readSignalKinds(portal: PortalAccount, emailId: string): Promise<string[]> {
  const path = `/crm/v3/objects/p${portal.portalId}_${signalObjectName}/batch/read`;
  const inputs = kinds.map(({ value }) => ({ id: `${emailId}:${value}` }));
  const body = { inputs, idProperty: 'signal_key', properties: ['kind'], propertiesWithHistory: [] };
  try {
    const answer = await callCrm<{ results: CrmRecord[] }>(portal, 'POST', path, body);
    return answer.results.flatMap((record) => record.properties['kind'] ?? []);
  } catch (error) {
    if (error instanceof CrmRefusal && error.status < 500) return [];
    throw error;
  }
}
