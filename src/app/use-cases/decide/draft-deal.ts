import { isCustomer } from '#core/match/nature.ts';
import { draftDeal } from '#core/plan/draft-deal.ts';
import { signalKinds, type SignalKind } from '#core/signals/kind.ts';
import type { DecideResponse, FunctionResult } from '#core/views/signals-view.ts';
import { writtenDictionaryFor } from '#core/wording/written-dictionary.ts';
import { failed, succeeded, type UseCaseContext } from '../context.ts';
import type { DecisionCase } from './settle.ts';

/** The prefilled fields of the deal that these signals would become. Nothing is written. */
export async function draft(
  { chosen, contact, deals }: DecisionCase,
  locale: string | undefined,
  { crm, cache, now, settings }: UseCaseContext,
): Promise<FunctionResult<DecideResponse>> {
  const [pipelines, closed] = await Promise.all([
    cache.readPipelines(crm, now()),
    cache.readClosedDeals(crm, now()),
  ]);
  const { kinds } = writtenDictionaryFor(locale);
  const labels = Object.fromEntries(signalKinds.map((kind) => [kind, kinds[kind].label])) as Record<
    SignalKind,
    string
  >;
  const proposal = draftDeal(
    {
      signals: chosen,
      contact,
      customer: isCustomer(contact, deals),
      pipelines,
      baseline: closed.baseline,
      labels,
      currency: closed.baseline.currency ?? settings.assumptions.currency,
    },
    now(),
  );
  return proposal ? succeeded({ action: 'draft-deal', draft: proposal }) : failed('not-set-up');
}
