import type { Pipeline } from '#core/records.ts';
import { buildDealView } from '#core/views/deal-view.ts';
import { noPreferences, type MendedRecord } from '#core/views/deal-card-view.ts';
import type { CardFunctions, FunctionResult } from '#core/views/signals-view.ts';
import { preferencesKey, toPreferences } from './card-preferences.ts';
import { failed, succeeded, type UseCaseContext } from './context.ts';
import { readKnowledge } from './facts/account-knowledge.ts';
import { checkDealCard, dealCardRules } from './facts/check-deal-card.ts';
import { readDealFacts, type ReadDeal } from './facts/read-deal-facts.ts';
import { unscoredOfDeal } from './load-deal.ts';
import { toWorkplace, waitingFor, workplaceNote } from './waiting.ts';

type DealSignals = CardFunctions['deal-signals'];

/** What the deal's card shows, in 6 calls at most. Nothing is written. */
export async function dealSignals(
  { recordId, userId }: DealSignals['request'],
  context: UseCaseContext,
): Promise<FunctionResult<DealSignals['view']>> {
  const key = userId === undefined ? null : preferencesKey(userId);
  const [found, knowledge] = await Promise.all([
    context.crm.readDealDetailsWithIds(recordId),
    readKnowledge(context, { otherNotes: [workplaceNote, ...(key === null ? [] : [key])] }),
  ]);
  if (!found) return failed('record-not-found');
  const read = await readDealFacts(found, knowledge, context);
  const { facts, health } = read;
  const report = checkDealCard(facts, knowledge.quality, knowledge.settings.rules);
  for (const { ruleId, code } of report.failed) context.log('rule-failed', { rule: ruleId, code });
  const situation = {
    deal: facts.deal,
    contacts: facts.contacts,
    signals: facts.signals,
    stageLabel: stageLabel(knowledge.pipelines, facts.deal),
    waiting: waitingFor(facts.contacts, facts.signals, toWorkplace(knowledge, context), context.now()),
    unseenEmails: unscoredOfDeal(read.emailIds, facts.contacts).length,
    movement: {
      health,
      knowledge: { learnedAt: knowledge.baselines?.learnedAt ?? null },
      nextStepText: facts.deal.nextStep,
    },
    quality: {
      warnings: report.warnings,
      ruleTotal: dealCardRules,
      mended: mendedRecords(facts),
      preferences: key === null ? noPreferences : toPreferences(knowledge.notes.get(key)),
    },
  };
  return succeeded(buildDealView(situation, context.now(), knowledge.settings.assumptions.currency));
}

function mendedRecords({ deal, contacts }: ReadDeal['facts']): readonly MendedRecord[] {
  const records = [
    { recordType: 'deal', recordId: deal.id, hasRepairLog: deal.hasRepairLog } as const,
    ...contacts.map(
      ({ id, hasRepairLog }) => ({ recordType: 'contact', recordId: id, hasRepairLog }) as const,
    ),
  ];
  return records.flatMap(({ hasRepairLog, ...record }) => (hasRepairLog ? [record] : []));
}

function stageLabel(
  pipelines: readonly Pipeline[],
  deal: { readonly pipelineId: string; readonly stageId: string },
): string | null {
  const pipeline = pipelines.find(({ id }) => id === deal.pipelineId);
  return pipeline?.stages.find(({ id }) => id === deal.stageId)?.label ?? null;
}
