import { byId, groupBy, unique } from '#core/collections.ts';
import { detectorVersion } from '#core/detect/detection.ts';
import { assess } from '#core/plan/assess.ts';
import { isScored, parseLedger } from '#core/plan/ledger.ts';
import { planSummaries } from '#core/plan/plan-writes.ts';
import type { ContactRecord } from '#core/records.ts';
import type { Signal } from '#core/signals/signal.ts';
import type { StepContext } from './history-context.ts';
import { fewRequests } from './open-page.ts';
import type { Purchase, Purchases } from './read-purchases.ts';

const dayMs = 86_400_000;

/** Signals of older emails are counted and not kept. */
export const keptDays = 90;

/**
 * Keeps what is still open business: the signals of emails that are young, that nothing has scored, and that
 * hold an opportunity which no deal covers today. Their contacts and companies count them. Up to 3 calls to
 * save and 3 for summaries, which are left to the cards where the budget is small.
 *
 * The emails are not entered as scored: the card reads them once more, with the mail around them, before it
 * reminds anybody of an answer. Doing it twice changes nothing.
 */
export async function storeOpen({ purchases, baseline }: Purchases, context: StepContext): Promise<void> {
  const open = purchases.filter((purchase) => isYoung(purchase, context.now()));
  const signals = assessAll(open, baseline, context);
  if (signals.length === 0) return;
  const saved = await context.store.save(signals);
  const created = new Set(saved.created);
  if (created.size === 0 || context.pace.limit() < fewRequests) return;
  const currency = baseline?.currency ?? context.settings.assumptions.currency;
  const fresh = signals.filter(({ key }) => created.has(key));
  const contacts = byId(open.map(({ mail }) => mail.contact));
  const counting = unique(fresh.flatMap(({ contactId }) => contacts.get(contactId ?? '') ?? []));
  await writeSummaries(fresh, counting, currency, context);
}

function isYoung({ mail: { email, contact }, isDoubtful }: Purchase, now: number): boolean {
  if (isDoubtful || email.sentAt < now - keptDays * dayMs) return false;
  return !isScored(parseLedger(contact.scoredEmailIds), email.id, detectorVersion);
}

/** Whole emails at a time, like everywhere. */
function assessAll(
  purchases: readonly Purchase[],
  baseline: Purchases['baseline'],
  { settings }: StepContext,
): readonly Signal[] {
  const scored = purchases.map(({ mail, emailDeals }) => ({ ...mail, deals: emailDeals }));
  const dealsByContact = new Map(purchases.map(({ mail, accountDeals }) => [mail.contact.id, accountDeals]));
  const signals = assess(scored, { dealsByContact, baseline }, settings);
  const isOpen = ({ tier, coverage }: Signal) => tier === 'alert' && coverage === 'undetected';
  return [...groupBy(signals, ({ emailId }) => emailId).values()].filter((some) => some.some(isOpen)).flat();
}

async function writeSummaries(
  signals: readonly Signal[],
  contacts: readonly ContactRecord[],
  currency: string,
  { crm, now }: StepContext,
): Promise<void> {
  const companyIds = unique(signals.flatMap(({ companyId }) => companyId ?? []));
  const companies = companyIds.length > 0 ? await crm.readCompanies(companyIds) : [];
  const plan = planSummaries(
    { signals, scored: new Map() },
    { contacts, companies, deals: [], deferred: { deals: false, companies: false }, now: now(), currency },
    new Set(),
  );
  if (plan.companies.length > 0) await crm.updateSummaries('company', plan.companies);
  if (plan.contacts.length > 0) await crm.updateSummaries('contact', plan.contacts);
}
