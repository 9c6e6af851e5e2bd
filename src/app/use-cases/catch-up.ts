import { detectorVersion } from '#core/detect/detection.ts';
import { enterScored } from '#core/plan/ledger.ts';
import { planSummaries } from '#core/plan/plan-writes.ts';
import type { ContactRecord } from '#core/records.ts';
import type { CardFunctions, FunctionResult } from '#core/views/signals-view.ts';
import { dealsNamedBy, isOutdated } from './contact-state.ts';
import { failed, succeeded, type ScoringContext, type UseCaseContext } from './context.ts';
import { loadContact, type LoadedContact } from './load-contact.ts';
import { loadDeal } from './load-deal.ts';
import { refreshDeals, refreshSummaries, summaryContextOf } from './refresh-summaries.ts';
import { scoreUnscored, type Progress } from './score-unscored.ts';

type CatchUp = CardFunctions['catch-up'];

/** Deals of one contact whose summaries one call brings up to date. */
const mostDeals = 5;

/**
 * Scores the emails of a record that nothing has scored yet and finishes what earlier calls left due: the summaries
 * of the contact, its company and its deals are computed afresh. Call again while `remaining` is above 0.
 * @throws CrmError
 */
export async function catchUp(
  { recordType, recordId }: CatchUp['request'],
  context: ScoringContext,
): Promise<FunctionResult<CatchUp['view']>> {
  return recordType === 'contact' ? catchUpContact(recordId, context) : catchUpDeal(recordId, context);
}

async function catchUpContact(id: string, context: ScoringContext): Promise<FunctionResult<CatchUp['view']>> {
  const loaded = await loadContact(context, id);
  if (!loaded) return failed('record-not-found');
  if (loaded.unscored.length === 0 && !loaded.isDue) return answer(0, 0, 0);
  const progress = await scoreUnscored(loaded.unscored, [loaded.contact], 'contact', context);
  await writeSenders(progress.others, progress, context);
  await refreshContact(loaded, progress, context);
  return answer(progress.done.length, loaded.unscored.length, progress.created.length);
}

async function refreshContact(
  loaded: LoadedContact,
  progress: Progress,
  context: UseCaseContext,
): Promise<void> {
  const { contact } = loaded;
  const ledger = { ...enterScored(loaded.ledger, progress.done, detectorVersion), due: false };
  const signals =
    progress.assessment.signals.length > 0 || !loaded.isWhole
      ? await context.store.readByContacts([contact.id])
      : [...loaded.signals, ...loaded.outdated];
  const outdated = signals.filter((signal) => isOutdated(signal, ledger));
  if (outdated.length > 0) await context.store.withdraw(outdated.map(({ key }) => key));
  const dealIds = dealsNamedBy(signals);
  const missing = dealIds.filter((id) => !loaded.deals.some((deal) => deal.id === id));
  const deals = missing.length > 0 ? await context.crm.readDeals(missing) : [];
  const signature = progress.assessment.stated?.get(contact.id);
  const mail = progress.assessment.mail?.get(contact.id);
  const state = { contact, ledger, signals, deals: [...loaded.deals, ...deals], signature, mail };
  await refreshSummaries(state, dealIds.slice(0, mostDeals), context);
}

async function catchUpDeal(id: string, context: ScoringContext): Promise<FunctionResult<CatchUp['view']>> {
  const loaded = await loadDeal(context, id);
  if (!loaded) return failed('record-not-found');
  const { deal, contacts, unscored } = loaded;
  const [first, ...rest] = contacts;
  if (unscored.length === 0 || !first) return answer(0, 0, 0);
  const progress = await scoreUnscored(unscored, [first, ...rest], 'deal', context);
  await writeSenders([...contacts, ...progress.others], progress, context);
  if (!deal.isClosed) await refreshDeals([deal], await summaryContextOf(context), context);
  return answer(progress.done.length, unscored.length, progress.created.length);
}

/** Enters the emails with contacts whose other signals were not read; their companies and deals fall due. */
async function writeSenders(
  contacts: readonly ContactRecord[],
  { assessment, existed }: Progress,
  context: UseCaseContext,
): Promise<void> {
  if (contacts.length === 0) return;
  const records = { contacts, deals: [], companies: [], deferred: { deals: true, companies: true } };
  const plan = planSummaries(assessment, { ...(await summaryContextOf(context)), ...records }, existed);
  if (plan.contacts.length > 0) await context.crm.updateSummaries('contact', plan.contacts);
}

function answer(scored: number, unscored: number, newSignals: number): FunctionResult<CatchUp['view']> {
  return succeeded({ scored, remaining: unscored - scored, newSignals });
}
