import type { DealDraft } from '#core/views/signals-view.ts';

/** What the person sends: the draft as they left it. */
export type DealValues = Omit<DealDraft, 'pipelines'>;

/** Ids of the dictionary's sentences. */
export type DealProblem = 'nameMissing' | 'amountNegative' | 'stageMissing';

const usualCurrencies = ['EUR', 'USD', 'GBP', 'CHF', 'CAD'];

export function draftToValues(draft: DealDraft): DealValues {
  const { name, amount, currency, pipelineId, stageId, dealType, closeDate } = draft;
  return { name, amount, currency, pipelineId, stageId, dealType, closeDate };
}

/** What HubSpot would refuse in any account; the rest is for HubSpot to say. */
export function findDealProblems(values: DealValues): readonly DealProblem[] {
  return [
    ...(values.name.trim() === '' ? (['nameMissing'] as const) : []),
    ...(values.amount !== null && values.amount < 0 ? (['amountNegative'] as const) : []),
    ...(values.stageId === '' ? (['stageMissing'] as const) : []),
  ];
}

/** A stage belongs to one pipeline: another pipeline starts at its first stage. */
export function choosePipeline(
  draft: DealDraft,
  pipelineId: string,
): Pick<DealValues, 'pipelineId' | 'stageId'> {
  return { pipelineId, stageId: stagesOf(draft, pipelineId)[0]?.id ?? '' };
}

export function stagesOf(
  { pipelines }: DealDraft,
  pipelineId: string,
): DealDraft['pipelines'][number]['stages'] {
  return pipelines.find(({ id }) => id === pipelineId)?.stages ?? [];
}

/** The draft's currency first. */
export function currencyOptions(own: string): readonly string[] {
  return [own, ...usualCurrencies.filter((currency) => currency !== own)];
}

/** A cleared number input hands over no number. */
export function inputToAmount(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
