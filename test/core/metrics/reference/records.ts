import { factFields, type SnapshotDeal } from '#core/snapshot/snapshot.ts';
import { signalKinds } from '#core/signals/kind.ts';
import type { RecordRow } from '#core/views/page-parts.ts';
import type { RecordQuery } from '#core/views/record-query.ts';
import { lateAsks } from './answers.ts';
import { openDeals, qualifiedAt } from './deals.ts';
import { dueDeals } from './forecasts.ts';
import { counted, expected } from './opportunities.ts';
import { checkedDeals } from './quality.ts';
import { factEmails, riskRows, stateOf } from './signals.ts';
import { ageOf, basisOf, largestOfDeals, largestOfEmails } from './slices.ts';
import { isStuck } from './stages.ts';
import {
  closedAt,
  closedIn,
  dealsOf,
  findStage,
  isWon,
  keyOf,
  teamShown,
  totalOrNull,
  weightedAmount,
  within,
  type World,
} from './world.ts';

interface Line {
  readonly id: string;
  readonly worth: number | null;
  readonly at: number | null;
  readonly row: RecordRow;
}

const blank: RecordRow = {
  type: 'contact',
  id: '',
  name: null,
  at: null,
  amount: null,
  expected: null,
  estimate: null,
  kinds: [],
  quote: null,
  signalKeys: [],
  stageId: null,
  status: null,
  teamId: null,
  codes: [],
  facts: [],
};

export function recordPage(query: RecordQuery, page: number, world: World) {
  const hasAmounts = query.list !== 'waiting' && query.list !== 'facts-missing';
  const lines = linesOf(query, world).sort((a, b) => {
    if (hasAmounts && a.worth !== b.worth) return (b.worth ?? -1e15) - (a.worth ?? -1e15);
    const later = (b.at ?? 0) - (a.at ?? 0);
    return (hasAmounts ? later : -later) || Number(a.id) - Number(b.id);
  });
  const last = lines.length === 0 ? 0 : Math.ceil(lines.length / 25) - 1;
  const shown = page > last ? last : page;
  return {
    view: 'records',
    query,
    total: lines.length,
    sum: hasAmounts ? totalOrNull(lines.map(({ worth }) => worth)) : null,
    rows: lines.filter((_, index) => Math.floor(index / 25) === shown).map(({ row }) => row),
    page: shown,
  };
}

function linesOf(query: RecordQuery, world: World): Line[] {
  if (query.list === 'invisible') return invisibleLines(query, world);
  if (query.list === 'facts-missing') return factLines(query, world);
  if (query.list === 'waiting') return waitingLines(world);
  return query.list === 'risk-companies' ? riskLines(world) : dealLines(query, world);
}

function waitingLines(world: World): Line[] {
  return lateAsks(world).map(({ emailId, contactId, askedAt, teamId }) => {
    const row = { ...blank, id: contactId, at: askedAt, teamId: teamShown(teamId, world) };
    return { id: emailId, worth: null, at: askedAt, row };
  });
}

function riskLines(world: World): Line[] {
  return riskRows(world).map(({ companyId, value, lastAt }) => {
    const row = { ...blank, type: 'company' as const, id: companyId, at: lastAt, amount: value };
    return { id: companyId, worth: value, at: lastAt, row: { ...row, kinds: ['churn-risk' as const] } };
  });
}

function whoOf({
  contactId,
  companyId,
  dealId,
}: {
  contactId: string | null;
  companyId: string | null;
  dealId: string | null;
}) {
  if (contactId) return { type: 'contact' as const, id: contactId };
  if (companyId) return { type: 'company' as const, id: companyId };
  return dealId ? { type: 'deal' as const, id: dealId } : { type: 'contact' as const, id: '' };
}

function invisibleLines({ kind, age, basis, segment }: RecordQuery, world: World): Line[] {
  const emails = counted(world);
  const largest = segment ? largestOfEmails(emails, segment.by) : [];
  return emails
    .filter((email) => !kind || email.lead.kind === kind)
    .filter((email) => !age || ageOf(email, world.now) === age)
    .filter((email) => !basis || basisOf(email) === basis)
    .filter(({ lead }) => {
      if (!segment) return true;
      const key = keyOf(lead, segment.by);
      return segment.key === 'other' ? !largest.includes(key) : key === segment.key;
    })
    .map((email) => {
      const { lead, signals, id } = email;
      const known =
        lead.estimate && ['stated', 'assumption'].includes(lead.estimate.basis) ? lead.estimate : null;
      const estimate = known && {
        amount: known.amount,
        currency: world.snapshot.currency,
        basis: { kind: known.basis as 'stated' },
        conversion: { rate: known.rate, n: known.rateN },
        expected: known.expected,
      };
      const row: RecordRow = {
        ...blank,
        ...whoOf(lead),
        at: lead.sentAt,
        amount: lead.estimate?.amount ?? null,
        expected: expected(email),
        estimate,
        kinds: signals.map((each) => each.kind),
        signalKeys: signals.map((each) => `${each.emailId}:${each.kind}`),
        teamId: lead.teamId,
      };
      return { id, worth: expected(email), at: lead.sentAt, row };
    });
}

function factLines({ fact }: RecordQuery, world: World): Line[] {
  return factEmails(world, world.period).flatMap((email) => {
    const facts = factFields.filter((field) => stateOf(email, field) === 'missing');
    const signals = [...email.signals].sort(
      (a, b) => signalKinds.indexOf(a.kind) - signalKinds.indexOf(b.kind),
    );
    const [first] = signals;
    if (!first || facts.length === 0 || (fact && !facts.includes(fact))) return [];
    const row: RecordRow = {
      ...blank,
      ...whoOf(first),
      at: email.sentAt,
      kinds: signals.map(({ kind }) => kind),
      signalKeys: signals.map(({ kind }) => `${email.id}:${kind}`),
      teamId: first.teamId,
      facts,
    };
    return [{ id: email.id, worth: null, at: email.sentAt, row }];
  });
}

function dealLines({ list, stageId, ruleId, segment }: RecordQuery, world: World): Line[] {
  const { period, now } = world;
  const closed = closedIn(dealsOf(world), period, now);
  const withRule = dealsOf(world).filter(({ codes }) => ruleId !== undefined && codes.includes(ruleId));
  const lists: Partial<Record<RecordQuery['list'], readonly SnapshotDeal[]>> = {
    'open-deals': openDeals(world),
    'stuck-deals': openDeals(world).filter((deal) => isStuck(deal, world)),
    'won-deals': closed.filter(isWon),
    'lost-deals': closed.filter((deal) => !isWon(deal)),
    'closed-deals': closed,
    'qualified-deals': dealsOf(world).filter((deal) => within(qualifiedAt(deal, world), period)),
    'forecast-deals': dueDeals(world),
    'warned-deals': ruleId ? withRule : checkedDeals(world).filter(({ codes }) => codes.length > 0),
  };
  const pipelineId = stageId && findStage(world.filters.pipelineId ?? '', stageId, world)?.pipelineId;
  const chosen = (lists[list] ?? [])
    .filter((deal) => !stageId || deal.stageId === stageId)
    .filter((deal) => !pipelineId || deal.pipelineId === pipelineId)
    .filter(({ codes }) => !ruleId || codes.includes(ruleId));
  const largest = segment ? largestOfDeals(chosen, segment.by) : [];
  const inSegment = chosen.filter((deal) => {
    if (!segment) return true;
    const key = keyOf(deal, segment.by);
    return segment.key === 'other' ? !largest.includes(key) : key === segment.key;
  });
  return inSegment.map((deal) => {
    const at = momentOf(deal, list, world);
    const row: RecordRow = {
      ...blank,
      type: 'deal',
      id: deal.id,
      at,
      amount: deal.amount,
      expected: deal.isClosed ? null : weightedAmount(deal, world),
      stageId: deal.stageId,
      status: deal.status,
      teamId: deal.teamId,
      codes: deal.codes,
    };
    return { id: deal.id, worth: deal.amount, at, row };
  });
}

function momentOf(deal: SnapshotDeal, list: RecordQuery['list'], world: World): number | null {
  if (list === 'qualified-deals') return qualifiedAt(deal, world);
  if (list === 'forecast-deals') return deal.closeAt;
  if (['won-deals', 'lost-deals', 'closed-deals'].includes(list)) return closedAt(deal, world.now);
  const last = deal.stages.at(-1);
  return last && last.stageId === deal.stageId ? last.at : null;
}
