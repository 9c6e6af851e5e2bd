import { factFields, type FactField, type FactState, type SnapshotSignal } from '#core/snapshot/snapshot.ts';
import type { Figure } from '#core/views/figure.ts';
import type { FactRow, RiskRow } from '#core/views/page-parts.ts';
import type { Period } from '#core/periods/period.ts';
import { figure, numberOf, share } from './figures.ts';
import { closedAt, day, isWon, signalsOf, total, totalOrNull, within, type World } from './world.ts';

export interface FactEmail {
  readonly id: string;
  readonly signals: readonly SnapshotSignal[];
  readonly sentAt: number;
}

export function factEmails(world: World, period: Period): FactEmail[] {
  const telling = signalsOf(world).filter(
    ({ tier, state, sentAt }) => tier === 'alert' && state !== 'dismissed' && within(sentAt, period),
  );
  return [...new Set(telling.map(({ emailId }) => emailId))].map((id) => {
    const signals = telling.filter(({ emailId }) => emailId === id);
    return { id, signals, sentAt: (signals[0] as SnapshotSignal).sentAt };
  });
}

export function stateOf({ signals }: FactEmail, field: FactField): FactState | null {
  const states = signals.map(({ facts }) => facts[field]);
  const best = (['entered', 'different', 'missing'] as const).find((state) => states.includes(state));
  return best ?? null;
}

const statesIn = (world: World, period: Period, field: FactField) =>
  factEmails(world, period)
    .map((email) => stateOf(email, field))
    .filter((state) => state !== null);

const allStates = (world: World, period: Period) =>
  factFields.flatMap((field) => statesIn(world, period, field));

export function factsFigure(world: World): Figure {
  const states = allStates(world, world.period);
  const before = allStates(world, world.previous);
  const missing = (list: readonly FactState[]) => list.filter((state) => state === 'missing').length;
  return figure('facts-missing-share', share(missing(states), states.length), {
    n: states.length,
    terms: { 'facts-missing': missing(states), 'facts-stated': states.length },
    previous: numberOf(share(missing(before), before.length)),
    benchmark: 0.79,
    records: { list: 'facts-missing' },
  });
}

export function factRows(world: World): FactRow[] {
  return factFields.map((field) => {
    const states = statesIn(world, world.period, field);
    const count = (state: FactState) => states.filter((each) => each === state).length;
    return {
      field,
      stated: states.length,
      entered: count('entered'),
      missing: count('missing'),
      different: count('different'),
      records: { list: 'facts-missing', fact: field },
    };
  });
}

export function riskRows(world: World): RiskRow[] {
  const { deals } = world.snapshot;
  const risks = signalsOf(world).filter(
    ({ kind, tier, state, sentAt }) =>
      kind === 'churn-risk' && tier === 'alert' && state === 'open' && sentAt >= world.now - 90 * day,
  );
  const companies = [...new Set(risks.map(({ companyId }) => companyId))].filter((id) => id !== null);
  const rows = companies.flatMap((companyId) => {
    const own = deals.filter((deal) => deal.companyId === companyId);
    const won = own.filter(isWon);
    const recent = won.filter((deal) => (closedAt(deal, world.now) ?? -Infinity) >= world.now - 365 * day);
    const amounts = recent.map(({ amount }) => amount).filter((amount) => amount !== null);
    const signals = risks.filter((signal) => signal.companyId === companyId);
    const row = {
      companyId,
      name: null,
      value: amounts.length === 0 ? null : total(amounts),
      signals: signals.length,
      lastAt: Math.max(...signals.map(({ sentAt }) => sentAt)),
      openExpansion: own.filter(({ isClosed, dealType }) => !isClosed && dealType === 'existingbusiness')
        .length,
    };
    return won.length === 0 ? [] : [row];
  });
  return rows.sort((a, b) => {
    if (a.value !== b.value) return (b.value ?? -1e15) - (a.value ?? -1e15);
    return a.lastAt === b.lastAt ? Number(a.companyId) - Number(b.companyId) : b.lastAt - a.lastAt;
  });
}

export function riskFigures(world: World): [Figure, Figure] {
  const rows = riskRows(world);
  const values = rows.map(({ value }) => value);
  const parts = {
    n: rows.length,
    terms: { customers: rows.length, 'won-last-year': total(values) },
    records: { list: 'risk-companies' },
  } as const;
  return [
    figure('risk-customers', rows.length, parts),
    figure('risk-value', totalOrNull(values) ?? 'nothing', parts),
  ];
}
