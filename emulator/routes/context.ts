import type { Context } from 'hono';
import type { Account } from '../account.ts';
import type { AppEventType } from '../app-events/event-types.ts';
import type { ObjectType } from '../definitions/object-type.ts';
import type { PortalClock } from '../portal.contract.ts';
import type { AssociationLink, ObjectReference } from '../store/association-link.ts';
import type { CrmRecord, ReadMoment } from '../store/record.ts';
import type { WriteOrigin } from '../store/record-store.ts';
import { missingScopes, recordNotFound, unknownObjectType, validationError } from '../wire/errors.ts';

/** What the routes work on. */
export interface PortalState {
  /** The present account: a reset puts another in its place. */
  account(): Account;
  /** Types of events that the app declares. */
  eventTypes(): readonly AppEventType[];
  readonly clock: PortalClock;
  readonly searchDelayMs: number;
  readonly associationDelayMs: number;
}

/** What the portal knows of a request before it reaches a route. */
export interface ApiBindings {
  readonly version: 'v3' | 'v4' | '2026-03' | '2026-09';
  /** The token's scopes; `all` for the portal's own pages. */
  readonly scopes: ReadonlySet<string> | 'all';
  /** How a write is signed in property history. */
  readonly sourceType: 'INTEGRATION' | 'CRM_UI';
  readonly token: string;
}

export interface ApiEnv {
  Bindings: ApiBindings;
}

export type ApiContext = Context<ApiEnv>;

/** Throws HubSpot's 403 unless the token holds every one of these scopes. */
export function requireScopes(c: ApiContext, scopes: readonly string[]): void {
  const { scopes: granted } = c.env;
  if (granted === 'all' || scopes.every((scope) => granted.has(scope))) return;
  throw missingScopes(scopes, false);
}

/** Throws HubSpot's 403 unless the token holds one of these scopes. */
export function requireOneScope(c: ApiContext, scopes: readonly string[]): void {
  const { scopes: granted } = c.env;
  if (granted === 'all' || scopes.some((scope) => granted.has(scope))) return;
  throw missingScopes(scopes, true);
}

export function findType(state: PortalState, name: string): ObjectType {
  const type = state.account().types.find(name);
  if (!type) throw unknownObjectType(name);
  return type;
}

/** A parameter of the path, which the route's pattern guarantees. */
export function pathParameter(c: ApiContext, name: string): string {
  return c.req.param(name) ?? '';
}

/** A list in the query: repeated, separated by commas, or both. */
export function queryList(c: ApiContext, name: string): string[] {
  return (c.req.queries(name) ?? []).flatMap((value) => value.split(',')).filter((value) => value !== '');
}

export function queryLimit(c: ApiContext, fallback: number, highest: number): number {
  const raw = c.req.query('limit');
  const limit = raw === undefined ? fallback : Number(raw);
  if (!Number.isInteger(limit) || limit < 1 || limit > highest) {
    throw validationError(`Expected limit to be between 1 and ${highest}, but was ${raw}`);
  }
  return limit;
}

export function originOf(c: ApiContext, state: PortalState): WriteOrigin {
  return { at: state.clock.now(), sourceType: c.env.sourceType };
}

/** A read that knows every write. */
export function present(state: PortalState): ReadMoment {
  return { writtenBy: Infinity, now: state.clock.now() };
}

/** A live record by id or by the value of a unique property. */
export function findRecord(
  state: PortalState,
  type: ObjectType,
  id: string,
  idProperty?: string | null,
): CrmRecord | undefined {
  const { records } = state.account();
  if (!idProperty || idProperty === 'hs_object_id') {
    return records.isLive(type.id, id) ? records.get(type.id, id) : undefined;
  }
  checkIdProperty(type, idProperty);
  return records.findUnique(type.id, idProperty, id);
}

/** Throws HubSpot's 400 for a property that cannot name a record. */
export function checkIdProperty(type: ObjectType, idProperty: string): void {
  if (type.properties.get(idProperty)?.hasUniqueValue) return;
  throw validationError(
    `Property ${idProperty} does not exist on ${type.errorName} or is not a unique identifier`,
  );
}

export function requireRecord(
  state: PortalState,
  type: ObjectType,
  id: string,
  idProperty?: string | null,
): CrmRecord {
  const record = findRecord(state, type, id, idProperty);
  if (!record) throw recordNotFound(id);
  return record;
}

/** Links that reads show: those of emails stay hidden for a while after they were made. */
export function visibleLinks(
  state: PortalState,
  from: ObjectReference,
  toTypeId: string,
): readonly AssociationLink[] {
  const { associations, records } = state.account();
  if (!records.isLive(from.typeId, from.id)) return [];
  const links = associations.list(from, toTypeId);
  if (from.typeId !== '0-49' && toTypeId !== '0-49') return links;
  const shownUntil = state.clock.now() - state.associationDelayMs;
  return links.filter((link) => link.writtenAt <= shownUntil);
}
