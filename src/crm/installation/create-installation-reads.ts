import type { Owner } from '#core/deals/deal-details.ts';
import type { Window } from '#core/history/windows.ts';
import type { ContactCoverage, LoggedMail, NewestIncoming, SetUpGaps } from '#core/installation/readings.ts';
import { createOwnersApi } from '../client/owners-api.ts';
import { toConnection, toContext, type GatewayOptions } from '../gateway-options.ts';
import { readOwners } from '../owners.ts';
import { findSetUpGaps } from '../provision/find-gaps.ts';
import { readGrantedScopes } from './granted-scopes.ts';
import { readLastDecision } from './last-decision.ts';
import { countLogged, countOfOwners, sampleContacts } from './logged-mail.ts';
import { listNewestIncoming } from './newest-incoming.ts';

/** What the check of an installation asks of HubSpot; nothing is written. All methods throw `CrmError`. */
export interface InstallationReads {
  /** 1 call: what the app's token may do; null where HubSpot does not say. */
  readGrantedScopes(): Promise<readonly string[] | null>;
  /** 6 calls. */
  findSetUpGaps(): Promise<SetUpGaps>;
  /** 1 search call and 2 calls. */
  listNewestIncoming(window: Window): Promise<NewestIncoming>;
  /** 2 search calls. */
  countLogged(window: Window): Promise<LoggedMail>;
  /** 1 search call. */
  countOfOwners(ownerIds: readonly string[], window: Window): Promise<number>;
  /** 1 search call and 1 call. */
  sampleContacts(): Promise<ContactCoverage>;
  /** 1 call per 500 active and 1 per 500 deactivated owners. */
  readOwners(): Promise<readonly Owner[]>;
  /** 1 search call. */
  readLastDecision(): Promise<number | null>;
}

/** It stands apart from the gateway, for one function alone asks this. */
export function createInstallationReads(options: GatewayOptions): InstallationReads {
  const { context } = toContext(options);
  const connection = toConnection(options);
  const owners = createOwnersApi(connection);
  return {
    readGrantedScopes: () => readGrantedScopes(context, connection),
    findSetUpGaps: () => findSetUpGaps(options),
    listNewestIncoming: (window) => listNewestIncoming(context, window),
    countLogged: (window) => countLogged(context, window),
    countOfOwners: (ownerIds, window) => countOfOwners(context, ownerIds, window),
    sampleContacts: () => sampleContacts(context),
    readOwners: () => readOwners(context, owners),
    readLastDecision: () => readLastDecision(context),
  };
}
