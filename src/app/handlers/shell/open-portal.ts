import { defaultSettings } from '#core/settings/settings.ts';
import { createCrm } from '#crm/gateway.ts';
import { createCrmAccountNotes } from '#store/account-notes-crm.ts';
import { createCrmSignalStore } from '#store/crm-signal-store.ts';
import type { UseCaseContext } from '../../use-cases/context.ts';
import { portalCacheOf } from '../../use-cases/portal-cache.ts';
import type { Host } from './host.ts';
import { withSignalRecords } from './with-signal-records.ts';

/** HubSpot ends a function after 10 s; this leaves time to answer. Milliseconds. */
export const invocationMs = 8_000;

/** The CRM, the stores and the rest of what a use case is given, for one call. */
export function openPortal(host: Host): UseCaseContext {
  return {
    ...open(host),
    settings: defaultSettings,
    cache: host.cache ?? portalCacheOf(host.basePath ?? '', host.portalId),
    now: host.now,
    deadline: host.deadlineAt ?? host.now() + invocationMs,
    log: host.log,
  };
}

function open(host: Host): Pick<UseCaseContext, 'crm' | 'store' | 'notes'> {
  const crm = createCrm(host);
  if (!host.stores)
    return { crm, store: createCrmSignalStore(crm.signalRows), notes: createCrmAccountNotes(crm.noteRows) };
  const { store, notes, records } = host.stores;
  return { crm: withSignalRecords(crm, records), store, notes };
}
