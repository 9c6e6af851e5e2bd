import { compareIds } from '#core/collections.ts';
import type { SnapshotDeal, SnapshotSignal } from '#core/snapshot/snapshot.ts';
import type { Figure } from '#core/views/figure.ts';
import type { RiskRow } from '#core/views/page-parts.ts';
import { closedAtOf, isWon } from '../deals/closed-at.ts';
import type { MetricContext } from '../context.ts';
import { known, knownOr, term, toFigure } from '../figure.ts';
import { addMoney, compareWorth, noMoney, toMoney, worthOf, type MoneySum } from '../money.ts';
import { lastYearMs, riskMs } from '../thresholds.ts';

interface Company {
  readonly companyId: string;
  signals: number;
  lastAt: number;
  isCustomer: boolean;
  readonly amounts: MoneySum;
  openExpansion: number;
}

/**
 * Customers at risk: companies with a churn risk of the last 90 days that is an alert, that nobody has decided on, and that
 * have ever bought. First all signals are added, then all deals of the account.
 */
export function countRisk({ now }: MetricContext) {
  const companies = new Map<string, Company>();
  return {
    addSignal({ kind, tier, state, sentAt, companyId }: SnapshotSignal): void {
      if (kind !== 'churn-risk' || tier !== 'alert' || state !== 'open' || companyId === null) return;
      if (sentAt < now - riskMs) return;
      const company = companies.get(companyId) ?? newCompany(companyId);
      companies.set(companyId, company);
      company.signals += 1;
      company.lastAt = Math.max(company.lastAt, sentAt);
    },
    addDeal(deal: SnapshotDeal): void {
      const company = deal.companyId === null ? undefined : companies.get(deal.companyId);
      if (!company) return;
      if (!deal.isClosed && deal.dealType === 'existingbusiness') company.openExpansion += 1;
      if (!isWon(deal)) return;
      company.isCustomer = true;
      const at = closedAtOf(deal, now);
      if (at === null || at < now - lastYearMs) return;
      addMoney(company.amounts, deal.amount);
    },
    rows: (): readonly RiskRow[] => customers(companies).map(toRow).sort(compareRows),
    figures: () => riskFigures(customers(companies)),
  };
}

function newCompany(companyId: string): Company {
  const counts = { signals: 0, lastAt: -Infinity, isCustomer: false, openExpansion: 0 };
  return { companyId, ...counts, amounts: noMoney() };
}

function customers(companies: ReadonlyMap<string, Company>): readonly Company[] {
  return [...companies.values()].filter(({ isCustomer }) => isCustomer);
}

function riskFigures(atRisk: readonly Company[]): Record<'riskCustomers' | 'riskValue', Figure> {
  const sum = noMoney();
  for (const { amounts } of atRisk) {
    sum.cents += amounts.cents;
    sum.n += amounts.n;
  }
  const parts = {
    n: atRisk.length,
    terms: [term('customers', atRisk.length), term('won-last-year', toMoney(sum.cents))],
    records: { list: 'risk-companies' },
  } as const;
  return {
    riskCustomers: toFigure('risk-customers', known(atRisk.length), parts),
    riskValue: toFigure('risk-value', knownOr(worthOf(sum, atRisk.length), 'nothing'), parts),
  };
}

function toRow({ companyId, signals, lastAt, amounts, openExpansion }: Company): RiskRow {
  const value = amounts.n === 0 ? null : toMoney(amounts.cents);
  return { companyId, name: null, value, signals, lastAt, openExpansion };
}

function compareRows(a: RiskRow, b: RiskRow): number {
  return compareWorth(a.value, b.value) || b.lastAt - a.lastAt || compareIds(a.companyId, b.companyId);
}
