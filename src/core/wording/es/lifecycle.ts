/** HubSpot's own Spanish names of lifecycle stages; another one is shown by its id. */
const labels: Readonly<Record<string, string>> = {
  subscriber: 'Suscriptor',
  lead: 'Lead',
  marketingqualifiedlead: 'Lead calificado por marketing',
  salesqualifiedlead: 'Lead calificado por ventas',
  opportunity: 'Oportunidad',
  customer: 'Cliente',
  evangelist: 'Evangelizador',
  other: 'Otro',
};

export function lifecycleLabel(stage: string): string {
  return Object.hasOwn(labels, stage) ? (labels[stage] ?? stage) : stage;
}

/** Why a stage cannot be right: what the deals say, and what stands in the record. */
export function lifecycleGap(stage: string, implied: string): string {
  const shown =
    stage === ''
      ? 'la etapa del ciclo de vida está vacía'
      : `la etapa del ciclo de vida es «${lifecycleLabel(stage)}»`;
  return implied === 'customer'
    ? `Hay un negocio ganado, pero ${shown}`
    : `Hay un negocio abierto, pero ${shown}`;
}
