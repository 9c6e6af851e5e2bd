import type { CardServices } from '../../runtime/card-host.ts';
import type {
  Alert,
  AssociationRequest,
  SearchRequest,
  ServerlessOptions,
  Values,
} from '../../runtime/protocol.ts';
import { readAssociated, readDefinitions, readRecord, readRecords, searchRecords } from '../data/crm.ts';
import { request } from '../data/http.ts';
import type { RecordScope } from './record-scope.tsx';

type Place = Pick<RecordScope, 'type' | 'id' | 'refresh' | 'onRefresh'>;

/** The page's side of a card's calls: functions and CRM reads, all over the portal's HTTP. */
export function createCardServices(place: Place, showAlert: (alert: Alert) => void): CardServices {
  const { type, id } = place;
  return {
    showAlert,
    refresh: place.refresh,
    onRefresh: place.onRefresh,
    async callFunction(uid: string, options: ServerlessOptions) {
      const answer = await request<{ response: unknown }>(
        'POST',
        `/portal/api/functions/${encodeURIComponent(uid)}`,
        {
          parameters: options.parameters ?? {},
          propertiesToSend: options.propertiesToSend ?? [],
          record: { type, id },
        },
      );
      return answer.response;
    },
    async readProperties(names: readonly string[] | '*'): Promise<Values> {
      const wanted = names === '*' ? (await readDefinitions(type)).map((each) => each.name) : names;
      const { properties } = await readRecord(type, id, wanted);
      return Object.fromEntries(wanted.map((name) => [name, properties[name] ?? null]));
    },
    readAssociations: (asked) => readAssociations(type, id, asked),
    search: searchForCard,
  };
}

async function readAssociations(type: string, id: string, asked: AssociationRequest) {
  const offset = asked.offset ?? 0;
  const end = offset + (asked.pageLength ?? 100);
  const all = await readAssociated(type, id, asked.toObjectType);
  const wanted = all.slice(offset, end);
  const records = await readRecords(
    asked.toObjectType,
    wanted.map((each) => each.id),
    asked.properties ?? [],
  );
  return {
    results: wanted.map((each) => ({
      toObjectId: Number(each.id),
      associationTypes: each.types,
      properties: records.find((record) => record.id === each.id)?.properties ?? {},
    })),
    hasMore: all.length > end,
    nextOffset: Math.min(end, all.length),
  };
}

async function searchForCard(asked: SearchRequest) {
  const { objectType, pageLength, ...query } = asked;
  const page = await searchRecords(objectType, { ...query, limit: pageLength ?? 10 });
  return {
    results: page.results.map((record) => ({ objectId: Number(record.id), properties: record.properties })),
    total: page.total,
    hasMore: page.paging !== undefined,
    ...(page.paging ? { after: page.paging.next.after } : {}),
  };
}
