import { compareIds } from '#core/collections.ts';
import { severities } from './rule.ts';
import type { RuleCategory, RuleSubject, Warning } from './rule.ts';

/** What hangs on the record of a warning. */
export interface Stake {
  /** Of the deal, or of all open deals of a contact or company; null when unknown. Currencies are not converted. */
  readonly amount: number | null;
  /** 0 to 1, of the deal's stage: money that is nearer weighs more. */
  readonly probability: number;
}

/** What misleads comes before what stands still, what is old, what is missing and what is there twice. */
const categoryOrder: readonly RuleCategory[] = [
  'consistency',
  'activity',
  'freshness',
  'completeness',
  'duplication',
];

/** On a deal's card the deal itself comes before its people. */
const subjectOrder: readonly RuleSubject[] = ['deal', 'company', 'contact'];

const noStake: Stake = { amount: null, probability: 0 };

/**
 * Warnings by consequence: severity, then amount × probability of what is at stake, then the amount, then the category;
 * by subject, rule and record in the end, so that the order is always the same.
 */
export function rankWarnings(
  warnings: readonly Warning[],
  stakeOf: (warning: Warning) => Stake = () => noStake,
): readonly Warning[] {
  return warnings
    .map((warning) => ({ warning, stake: stakeOf(warning) }))
    .sort(
      (a, b) =>
        severities.indexOf(a.warning.severity) - severities.indexOf(b.warning.severity) ||
        expected(b.stake) - expected(a.stake) ||
        (b.stake.amount ?? 0) - (a.stake.amount ?? 0) ||
        categoryOrder.indexOf(a.warning.category) - categoryOrder.indexOf(b.warning.category) ||
        subjectOrder.indexOf(a.warning.subject) - subjectOrder.indexOf(b.warning.subject) ||
        compareText(a.warning.ruleId, b.warning.ruleId) ||
        compareIds(a.warning.recordId, b.warning.recordId),
    )
    .map(({ warning }) => warning);
}

function expected({ amount, probability }: Stake): number {
  return (amount ?? 0) * probability;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
