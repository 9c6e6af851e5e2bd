import type { AppPages, CardServices } from '../../runtime/card-host.ts';
import type {
  Alert,
  FetchAnswer,
  PageTarget,
  SearchRequest,
  ServerlessOptions,
} from '../../runtime/protocol.ts';
import { appAddress, type AppPlace } from '../data/app-address.ts';
import { searchRecords } from '../data/crm.ts';
import { request } from '../data/http.ts';
import { navigate } from '../data/router.ts';
import type { RecordScope } from '../record/record-scope.tsx';
import { createRecordServices } from './record-services.ts';

export interface ServicePlace {
  /** HubSpot's id of whoever is signed in. */
  readonly userId: number;
  /** The app whose page links lead to; null where none is installed. */
  readonly app: AppPlace | null;
  /** The record that a card is on; null on the app's page. */
  readonly record: RecordScope | null;
  readonly showAlert: (alert: Alert) => void;
}

/** The portal's side of a worker's calls: functions, CRM reads and ways to go, all over the portal's HTTP. */
export function createExtensionServices({ userId, app, record, showAlert }: ServicePlace): CardServices {
  return {
    showAlert,
    async callFunction(uid: string, options: ServerlessOptions) {
      const path = `/portal/api/functions/${encodeURIComponent(uid)}`;
      const answer = await request<{ response: unknown }>('POST', path, {
        parameters: options.parameters ?? {},
        propertiesToSend: options.propertiesToSend ?? [],
        ...(record ? { record: { type: record.type, id: record.id } } : {}),
      });
      return answer.response;
    },
    fetch: (url, options) =>
      request<FetchAnswer>('POST', '/portal/api/fetch', { userId, url, request: options }),
    search,
    pages: appPages(app, showAlert),
    record: record && createRecordServices(record),
  };
}

function appPages(app: AppPlace | null, showAlert: (alert: Alert) => void): AppPages {
  const href = (target: PageTarget) => app && appAddress(app, target);
  return {
    href,
    open(target) {
      const address = href(target);
      if (address) navigate(address);
      else showAlert({ message: `The installed project has no app page that ${target.to} could open.` });
    },
  };
}

async function search(asked: SearchRequest) {
  const { objectType, pageLength, ...query } = asked;
  const page = await searchRecords(objectType, { ...query, limit: pageLength ?? 10 });
  return {
    results: page.results.map((record) => ({ objectId: Number(record.id), properties: record.properties })),
    total: page.total,
    hasMore: page.paging !== undefined,
    ...(page.paging ? { after: page.paging.next.after } : {}),
  };
}
