/** HubSpot's own Italian names of lifecycle stages; another one is shown by its id. */
const labels: Readonly<Record<string, string>> = {
  subscriber: 'Iscritto',
  lead: 'Lead',
  marketingqualifiedlead: 'Lead qualificato per il marketing',
  salesqualifiedlead: 'Lead qualificato per le vendite',
  opportunity: 'Opportunità',
  customer: 'Cliente',
  evangelist: 'Sostenitore',
  other: 'Altro',
};

export function lifecycleLabel(stage: string): string {
  return Object.hasOwn(labels, stage) ? (labels[stage] ?? stage) : stage;
}

/** Why a stage cannot be right: what the deals say, and what stands in the record. */
export function lifecycleGap(stage: string, implied: string): string {
  const shown =
    stage === ''
      ? 'la fase del ciclo di vita è vuota'
      : `la fase del ciclo di vita è “${lifecycleLabel(stage)}”`;
  return implied === 'customer'
    ? `Una trattativa è vinta, ma ${shown}`
    : `Una trattativa è aperta, ma ${shown}`;
}
