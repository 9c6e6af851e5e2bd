import type { PageLocation } from '../../runtime/protocol.ts';
import { readAppAddress } from './app-address.ts';

const recordTypes = ['contacts', 'companies', 'deals'] as const;
export type RecordType = (typeof recordTypes)[number];
export const isRecordType = (value: string | undefined): value is RecordType =>
  recordTypes.includes(value as RecordType);

export type Route =
  | { readonly page: 'start' | 'tasks' | 'mailbox' | 'settings' | 'unknown'; readonly query: URLSearchParams }
  | { readonly page: 'list'; readonly type: RecordType }
  | { readonly page: 'app'; readonly location: PageLocation }
  | {
      readonly page: 'record';
      readonly type: RecordType;
      readonly id: string;
      readonly query: URLSearchParams;
    };

const typesById: Readonly<Record<string, RecordType>> = {
  '0-1': 'contacts',
  '0-2': 'companies',
  '0-3': 'deals',
};

/** Reads a path; HubSpot's own record address (`/contacts/{portal}/record/0-1/{id}`) leads to the same page. */
export function toRoute(path: string): Route {
  const { pathname, searchParams: query } = new URL(path, 'http://portal');
  const location = readAppAddress(pathname, query);
  if (location) return { page: 'app', location };
  const [first, second, third, fourth, fifth] = pathname.split('/').filter(Boolean);
  if (third === 'record' && fourth && fifth && typesById[fourth])
    return { page: 'record', type: typesById[fourth], id: fifth, query };
  if (isRecordType(first))
    return second ? { page: 'record', type: first, id: second, query } : { page: 'list', type: first };
  if (first === 'integrations-settings') return { page: 'settings', query };
  if (first === 'tasks' || first === 'mailbox') return { page: first, query };
  return { page: first ? 'unknown' : 'start', query };
}
