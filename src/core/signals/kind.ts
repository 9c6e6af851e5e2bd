/** The sixteen kinds of signal; what each one means stands in docs/signals.md. */

export const opportunityKinds = [
  'seat-expansion',
  'tier-upgrade',
  'cross-sell',
  'new-need',
  'pricing',
  'discount',
  'evaluation',
  'procurement',
  'renewal',
  'referral',
] as const;

export const qualifierKinds = ['budget', 'timeline', 'authority', 'competitor'] as const;

export const riskKinds = ['churn-risk', 'stall'] as const;

export const signalKinds = [...opportunityKinds, ...qualifierKinds, ...riskKinds] as const;

export type OpportunityKind = (typeof opportunityKinds)[number];
export type QualifierKind = (typeof qualifierKinds)[number];
export type RiskKind = (typeof riskKinds)[number];
export type SignalKind = (typeof signalKinds)[number];

/** Opportunities raise an alert alone, qualifiers only raise the score of one, risks warn. */
export type SignalGroup = 'opportunity' | 'qualifier' | 'risk';

const groupByKind = new Map<string, SignalGroup>([
  ...opportunityKinds.map((kind) => [kind, 'opportunity'] as const),
  ...qualifierKinds.map((kind) => [kind, 'qualifier'] as const),
  ...riskKinds.map((kind) => [kind, 'risk'] as const),
]);

export function isSignalKind(value: string): value is SignalKind {
  return groupByKind.has(value);
}

export function isOpportunityKind(kind: SignalKind): kind is OpportunityKind {
  return groupByKind.get(kind) === 'opportunity';
}

export function kindToGroup(kind: SignalKind): SignalGroup {
  const group = groupByKind.get(kind);
  if (!group) throw new Error(`unknown signal kind: ${kind}`);
  return group;
}
