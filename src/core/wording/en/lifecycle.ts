/** HubSpot's own names of lifecycle stages; another one is shown by its id. */
const labels: Readonly<Record<string, string>> = {
  subscriber: 'Subscriber',
  lead: 'Lead',
  marketingqualifiedlead: 'Marketing Qualified Lead',
  salesqualifiedlead: 'Sales Qualified Lead',
  opportunity: 'Opportunity',
  customer: 'Customer',
  evangelist: 'Evangelist',
  other: 'Other',
};

export function lifecycleLabel(stage: string): string {
  return Object.hasOwn(labels, stage) ? (labels[stage] ?? stage) : stage;
}

/** Why a stage cannot be right: what the deals say, and what stands in the record. */
export function lifecycleGap(stage: string, implied: string): string {
  const shown =
    stage === '' ? 'no lifecycle stage is set' : `the lifecycle stage is ${lifecycleLabel(stage)}`;
  return implied === 'customer' ? `A deal is won, yet ${shown}` : `A deal is open, yet ${shown}`;
}
