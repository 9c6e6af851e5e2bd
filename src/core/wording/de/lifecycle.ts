/** HubSpot's own German names of lifecycle stages; another one is shown by its id. */
const labels: Readonly<Record<string, string>> = {
  subscriber: 'Abonnent',
  lead: 'Lead',
  marketingqualifiedlead: 'Marketing Qualified Lead',
  salesqualifiedlead: 'Sales Qualified Lead',
  opportunity: 'Opportunity',
  customer: 'Kunde',
  evangelist: 'Fürsprecher',
  other: 'Sonstige',
};

export function lifecycleLabel(stage: string): string {
  return Object.hasOwn(labels, stage) ? (labels[stage] ?? stage) : stage;
}

/** Why a stage cannot be right: what the deals say, and what stands in the record. */
export function lifecycleGap(stage: string, implied: string): string {
  const shown =
    stage === '' ? 'die Lifecycle-Phase ist leer' : `die Lifecycle-Phase lautet „${lifecycleLabel(stage)}“`;
  return implied === 'customer'
    ? `Ein Deal ist gewonnen, aber ${shown}`
    : `Ein Deal ist offen, aber ${shown}`;
}
