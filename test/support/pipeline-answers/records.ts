import type { RecordRow } from '#core/views/page-parts.ts';
import type { PageRequest, RecordsBody } from '#core/views/pipeline-page-view.ts';

type RecordsRequest = Extract<PageRequest, { view: 'records' }>;

const blank: RecordRow = {
  type: 'deal',
  id: '1',
  name: null,
  at: Date.parse('2026-11-12T09:00:00Z'),
  amount: null,
  expected: null,
  estimate: null,
  kinds: [],
  quote: null,
  signalKeys: [],
  stageId: null,
  status: null,
  teamId: '11',
  codes: [],
  facts: [],
};

const conversation: RecordRow = {
  ...blank,
  type: 'contact',
  id: '501',
  name: 'Ada Martin',
  expected: 18_000,
  estimate: {
    amount: 48_000,
    currency: 'EUR',
    basis: { kind: 'unit-price', quantity: 80, unitValue: 600, n: 14 },
    conversion: { rate: 0.375, n: 48 },
    expected: 18_000,
  },
  kinds: ['pricing', 'budget'],
  quote: 'Could you send us a quote for 80 seats before the end of the month? The budget is approved.',
  signalKeys: ['9001:pricing'],
};

const deal: RecordRow = {
  ...blank,
  id: '701',
  name: 'Helios rollout',
  amount: 61_000,
  stageId: 'proposal',
  status: 'stalled',
  codes: [
    'deal-no-next-activity',
    'deal-close-date-past',
    'deal-single-contact-late-stage',
    'deal-amount-missing',
  ],
};

/** Thirty-seven made-up records, in pages of 25. */
export function records({ query, page }: RecordsRequest): RecordsBody {
  const row = rowOf(query.list);
  const total = 37;
  const first = page * 25;
  const rows = Array.from({ length: Math.max(0, Math.min(25, total - first)) }, (_, index) => ({
    ...row,
    id: String(Number(row.id) + first + index),
    name: first + index === 3 ? null : `${row.name ?? ''} ${first + index + 1}`.trim(),
  }));
  return {
    view: 'records',
    query,
    total,
    sum: row.amount === null && row.expected === null ? null : 412_000,
    rows,
    page,
  };
}

function rowOf(list: RecordsRequest['query']['list']): RecordRow {
  if (list === 'invisible') return conversation;
  if (list === 'facts-missing')
    return { ...conversation, expected: null, estimate: null, facts: ['amount', 'date', 'phone'] };
  if (list === 'waiting') return { ...conversation, expected: null, estimate: null, kinds: [], quote: null };
  if (list === 'risk-companies')
    return { ...blank, type: 'company', id: '901', name: 'Northwind Insurance', amount: 54_000 };
  return deal;
}
