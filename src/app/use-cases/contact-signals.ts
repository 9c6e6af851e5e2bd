import { checkContact } from '#core/quality/engine.ts';
import { contactRules } from '#core/quality/rules/contact-rules.ts';
import { buildContactView } from '#core/views/contact-view.ts';
import { noPreferences, type RecordQuality } from '#core/views/deal-card-view.ts';
import type { CardFunctions, FunctionResult } from '#core/views/signals-view.ts';
import { preferencesKey, toPreferences } from './card-preferences.ts';
import { failed, succeeded, type UseCaseContext } from './context.ts';
import { readKnowledge, withoutKnowledge } from './facts/account-knowledge.ts';
import { loadContact, type LoadedContact } from './load-contact.ts';

type ContactSignals = CardFunctions['contact-signals'];

/** Most API calls of a contact's card. */
const cardCallBudget = 4;

/** What the contact's card shows, in 4 calls at most. Nothing is written. */
export async function contactSignals(
  { recordId, userId }: ContactSignals['request'],
  context: UseCaseContext,
): Promise<FunctionResult<ContactSignals['view']>> {
  const loaded = await loadContact(context, recordId);
  if (!loaded) return failed('record-not-found');
  const unseenEmails = loaded.unscored.length || Number(loaded.isDue);
  const quality = await checkQuality(loaded, userId, context);
  const { currency } = context.settings.assumptions;
  return succeeded(buildContactView({ ...loaded, unseenEmails, quality }, context.now(), currency));
}

/**
 * The contact's warnings. What the account taught, and what the reader hid, is read where the budget still has a call
 * for it, which is for contacts without a company, without signals or without deals.
 */
async function checkQuality(
  { contact, deals, signals, calls }: LoadedContact,
  userId: string | undefined,
  context: UseCaseContext,
): Promise<RecordQuality> {
  const key = userId === undefined ? null : preferencesKey(userId);
  const knowledge =
    calls < cardCallBudget
      ? await readKnowledge(context, { otherNotes: key === null ? [] : [key], isFrugal: true })
      : withoutKnowledge(context);
  const facts = { contact, company: null, deals, signals, duplicateIds: null };
  const report = checkContact(facts, knowledge.quality, context.settings.rules);
  for (const { ruleId, code } of report.failed) context.log('rule-failed', { rule: ruleId, code });
  return {
    warnings: report.warnings,
    ruleTotal: contactRules.length,
    mended: contact.hasRepairLog ? [{ recordType: 'contact', recordId: contact.id }] : [],
    preferences: key === null ? noPreferences : toPreferences(knowledge.notes.get(key)),
  };
}
