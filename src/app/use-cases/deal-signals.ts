import { parseLedger } from '#core/plan/ledger.ts';
import type { Pipeline } from '#core/records.ts';
import { buildDealView } from '#core/views/deal-view.ts';
import type { CardFunctions, FunctionResult } from '#core/views/signals-view.ts';
import { isOutdated } from './contact-state.ts';
import { failed, succeeded, type UseCaseContext } from './context.ts';
import { newest } from './load-contact.ts';
import { loadDeal, type LoadedDeal } from './load-deal.ts';

type DealSignals = CardFunctions['deal-signals'];

/** What the deal's card shows, in 6 calls at most. Nothing is written. */
export async function dealSignals(
  { recordId }: DealSignals['request'],
  context: UseCaseContext,
): Promise<FunctionResult<DealSignals['view']>> {
  const loaded = await loadDeal(context, recordId);
  if (!loaded) return failed('record-not-found');
  const [signals, pipelines] = await Promise.all([
    readSignals(loaded, context),
    context.cache.readPipelines(context.crm, context.now()),
  ]);
  const situation = {
    ...loaded,
    signals,
    stageLabel: stageLabel(pipelines, loaded.deal),
    unseenEmails: loaded.unscored.length,
  };
  return succeeded(buildDealView(situation, context.now(), context.settings.assumptions.currency));
}

/** Signals of the deal and of its contacts, each once: of very many the newest hundred of either. 3 calls at most. */
async function readSignals({ deal, contacts, signalIds }: LoadedDeal, { crm, store }: UseCaseContext) {
  const contactIds = contacts.map(({ id }) => id);
  const [ofDeal, ofContacts] = await Promise.all([
    store.readByDeal(deal.id, newest(signalIds)),
    contactIds.length > 0 ? readOfContacts(contactIds, signalIds, { crm, store }) : [],
  ]);
  const ledgers = new Map(contacts.map(({ id, scoredEmailIds }) => [id, parseLedger(scoredEmailIds)]));
  return [...new Map([...ofContacts, ...ofDeal].map((signal) => [signal.key, signal])).values()].filter(
    (signal) => !isOutdated(signal, ledgers.get(signal.contactId ?? '') ?? parseLedger([])),
  );
}

async function readOfContacts(
  contactIds: readonly string[],
  known: readonly string[],
  { crm, store }: Pick<UseCaseContext, 'crm' | 'store'>,
) {
  const ofContacts = await crm.readAssociations('contact', 'signal', contactIds);
  const others = new Set([...ofContacts.values()].flat());
  for (const id of newest(known)) others.delete(id);
  return store.readByContacts(contactIds, newest([...others]));
}

function stageLabel(pipelines: readonly Pipeline[], deal: LoadedDeal['deal']): string | null {
  const pipeline = pipelines.find(({ id }) => id === deal.pipelineId);
  return pipeline?.stages.find(({ id }) => id === deal.stageId)?.label ?? null;
}
