import type { Figure } from '#core/views/figure.ts';
import type { AttentionItem, RuleRow, Slice } from '#core/views/page-parts.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import type { Candidate } from './candidate.ts';

const mostItems = 3;

export interface AttentionInput {
  readonly byKind: readonly Slice[];
  readonly stuck: Candidate | null;
  readonly riskCustomers: Figure;
  readonly riskValue: Figure;
  /** Buyers whose deadline is over. */
  readonly late: number;
  readonly rules: readonly RuleRow[];
}

/**
 * Where to look first, by what is at stake: what the largest kind of invisible opportunity is expected to bring, what is
 * expected of the deals in the stage that sticks most, what the customers at risk bought in a year. The largest first. Buyers
 * who wait have no amount but cannot wait: they take the third place at the latest. The most frequent warning comes where
 * there is room left.
 */
export function chooseAttention(input: AttentionInput): readonly AttentionItem[] {
  const candidates = [largestKind(input), input.stuck, risk(input)].filter((each) => each !== null);
  const worth = candidates.sort((a, b) => b.stake - a.stake).map(({ item }) => item);
  const { late } = input;
  const waiting: readonly AttentionItem[] =
    late > 0 ? [{ kind: 'waiting', count: late, records: { list: 'waiting' } }] : [];
  const first = worth.slice(0, mostItems - waiting.length);
  return [...first, ...waiting, ...rule(input)].slice(0, mostItems);
}

function largestKind({ byKind }: AttentionInput): Candidate | null {
  const [slice] = byKind;
  if (!slice) return null;
  const { key, count, value, records } = slice;
  const item = { kind: 'largest-kind', signalKind: key as SignalKind, count, value, records } as const;
  return { item, stake: value ?? 0 };
}

function risk({ riskCustomers, riskValue }: AttentionInput): Candidate | null {
  if (riskCustomers.n === 0) return null;
  const item = {
    kind: 'risk',
    customers: riskCustomers.n,
    value: riskValue.value,
    records: { list: 'risk-companies' },
  } as const;
  return { item, stake: riskValue.value ?? 0 };
}

function rule({ rules }: AttentionInput): readonly AttentionItem[] {
  const [first] = rules;
  if (!first || first.count === 0) return [];
  const { ruleId, count, records } = first;
  return [{ kind: 'rule', ruleId, count, records }];
}
