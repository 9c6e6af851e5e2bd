/** HubSpot's own French names of lifecycle stages; another one is shown by its id. */
const labels: Readonly<Record<string, string>> = {
  subscriber: 'Abonné',
  lead: 'Lead',
  marketingqualifiedlead: 'Lead qualifié par le marketing',
  salesqualifiedlead: 'Lead qualifié par les ventes',
  opportunity: 'Opportunité',
  customer: 'Client',
  evangelist: 'Ambassadeur',
  other: 'Autre',
};

export function lifecycleLabel(stage: string): string {
  return Object.hasOwn(labels, stage) ? (labels[stage] ?? stage) : stage;
}

/** Why a stage cannot be right: what the deals say, and what stands in the record. */
export function lifecycleGap(stage: string, implied: string): string {
  const shown =
    stage === ''
      ? 'la phase du cycle de vie est vide'
      : `la phase du cycle de vie est « ${lifecycleLabel(stage)} »`;
  return implied === 'customer'
    ? `Une transaction est gagnée, mais ${shown}`
    : `Une transaction est ouverte, mais ${shown}`;
}
