import { askSearchProperty } from '#core/asks/ask-summary.ts';
import { FilterOperatorEnum } from '@hubspot/api-client/lib/codegen/crm/objects/models/Filter.js';
import type { ConvertedAmount, DealReading } from '#core/snapshot/readings.ts';
import { readByIds } from '../batch-read.ts';
import type { Connection } from '../client/connection.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { historyBatchSize } from '../limits.ts';
import { readRecords } from '../mappers/read-records.ts';
import type { RecordPage } from '../record-pages.ts';
import { createSignalMapper } from '../signals/signal-mapper.ts';
import { readAccountInfo } from './account-info.ts';
import type { AccountWalk } from './account-walk.ts';
import { countWith, pageById, search } from './pages-by-id.ts';
import {
  askingContactMapper,
  contactReadingMapper,
  convertedMapper,
  dealReadingMapper,
} from './readings-mappers.ts';

/** The app's own notes are records of the same type as signals; they have no kind. */
const ofEverySignal = 'kind';

/** What is usual among the newest deals holds for a rate. */
const sampleSize = 10;

/** What the gateway offers for building a snapshot of the account. */
export function createAccountWalk(context: GatewayContext, connection: Connection): AccountWalk {
  const signalType = context.typeName('signal');
  const whole = createSignalMapper(signalType);
  const signals = { ...whole, properties: whole.properties.filter((name) => name !== 'quote') };
  return {
    listDealReadings: (after) => listDeals(context, after),
    async listSignals(after) {
      if (!context.hasSignalObject) return { records: [], after: null };
      const page = await pageById(context, signals, ofEverySignal, after);
      return { records: page.records.map(({ signal }) => signal), after: page.after };
    },
    listAskingContacts: (after) => pageById(context, askingContactMapper, askSearchProperty, after),
    readContactReadings: (ids) => readByIds(context, contactReadingMapper, ids),
    countSignals: async () => (context.hasSignalObject ? countWith(context, signalType, ofEverySignal) : 0),
    countAskingContacts: () => countWith(context, askingContactMapper.type, askSearchProperty),
    readAccountInfo: () => readAccountInfo(context, connection),
    readNewestIn: (currency) => readNewestIn(context, currency),
  };
}

async function listDeals(context: GatewayContext, after: string | null): Promise<RecordPage<DealReading>> {
  const { requests, answers } = context.objects.single;
  const { type, properties, history = [] } = dealReadingMapper;
  const request = requests.getPage(
    type,
    historyBatchSize,
    after ?? undefined,
    [...properties],
    [...history],
    undefined,
    false,
  );
  const operation = { name: 'list deals', repeatable: true, lane: 'general' } as const;
  const page = await context.call(operation, request, (answer) => answers.getPageWithHttpInfo(answer));
  const records = readRecords(page.results, dealReadingMapper, context.onUnreadable);
  return { records, after: page.paging?.next?.after ?? null };
}

async function readNewestIn(context: GatewayContext, currency: string): Promise<readonly ConvertedAmount[]> {
  const filters = [
    { propertyName: 'deal_currency_code', operator: FilterOperatorEnum.Eq, value: currency },
    { propertyName: 'amount', operator: FilterOperatorEnum.Gt, value: '0' },
  ];
  const { results } = await search(context, 'deals', {
    filterGroups: [{ filters }],
    sorts: ['-createdate'],
    properties: [...convertedMapper.properties],
    limit: sampleSize,
  });
  return readRecords(results, convertedMapper, context.onUnreadable).filter((sample) => sample !== null);
}
