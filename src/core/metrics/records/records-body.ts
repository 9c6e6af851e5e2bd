import type { AskSummary } from '#core/snapshot/snapshot-ask.ts';
import type { RecordsBody } from '#core/views/pipeline-page-view.ts';
import type { RecordQuery } from '#core/views/record-query.ts';
import { createAskReader } from '../answers/ask-state.ts';
import type { MetricContext } from '../context.ts';
import { passDeals } from '../deals/pass-deals.ts';
import { passAsks, passSignals } from '../passes.ts';
import { countRisk } from '../signals/risk.ts';
import { shownTeam } from '../small-teams.ts';
import { isDealList, listDeals } from './deal-lists.ts';
import { emptyRow, pageOf, type Listing } from './listing.ts';
import { listInvisible, listMissingFacts } from './signal-lists.ts';

/** One page of the records behind a figure, a slice or a row. */
export function recordsBody(query: RecordQuery, page: number, context: MetricContext): RecordsBody {
  return { view: 'records', query, ...pageOf(listRecords(query, context), page) };
}

function listRecords(query: RecordQuery, context: MetricContext): Listing {
  const { list } = query;
  if (isDealList(list)) return listDeals(list, query, context);
  switch (list) {
    case 'invisible':
      return listInvisible(query, context);
    case 'facts-missing':
      return listMissingFacts(query, context);
    case 'waiting':
      return listWaiting(context);
    case 'risk-companies':
      return listCustomersAtRisk(context);
  }
}

/** Buyers whose deadline is over, the longest wait first. */
function listWaiting(context: MetricContext): Listing {
  const stateOf = createAskReader(context);
  const late: AskSummary[] = [];
  passAsks(context, [
    (ask) => {
      if (ask.answeredAt === null && stateOf(ask) === 'late') late.push(ask);
    },
  ]);
  return {
    isWithoutAmounts: true,
    entries: late.map(({ emailId, contactId, askedAt, teamId }) => ({
      id: emailId,
      at: askedAt,
      worth: null,
      toRow: () => ({
        ...emptyRow('contact', contactId),
        at: askedAt,
        teamId: shownTeam(teamId, context.smallTeams),
      }),
    })),
  };
}

function listCustomersAtRisk(context: MetricContext): Listing {
  const risk = countRisk(context);
  passSignals(context, [risk.addSignal]);
  passDeals(context, { all: [risk.addDeal] });
  return {
    entries: risk.rows().map(({ companyId, value, lastAt }) => ({
      id: companyId,
      at: lastAt,
      worth: value,
      toRow: () => ({
        ...emptyRow('company', companyId),
        at: lastAt,
        amount: value,
        kinds: ['churn-risk'] as const,
      }),
    })),
  };
}
