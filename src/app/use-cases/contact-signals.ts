import { checkContact } from '#core/quality/engine.ts';
import { contactRules } from '#core/quality/rules/contact-rules.ts';
import { buildContactView } from '#core/views/contact-view.ts';
import { noPreferences, type RecordQuality } from '#core/views/deal-card-view.ts';
import type { CardFunctions, FunctionResult } from '#core/views/signals-view.ts';
import { preferencesKey, toPreferences } from './card-preferences.ts';
import { failed, succeeded, type UseCaseContext } from './context.ts';
import { readKnowledge, withoutKnowledge, type KnowledgeWithNotes } from './facts/account-knowledge.ts';
import { loadContact, type LoadedContact } from './load-contact.ts';
import { knownWorkplace, toWorkplace, waitingFor, workplaceNote } from './waiting.ts';

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
  const key = userId === undefined ? null : preferencesKey(userId);
  const hasCall = loaded.calls < cardCallBudget;
  const otherNotes = [workplaceNote, ...(key === null ? [] : [key])];
  // Contacts without a company, without signals or without deals leave a call for what the account taught and set.
  const knowledge = hasCall
    ? await readKnowledge(context, { otherNotes, isFrugal: true })
    : withoutKnowledge(context);
  const workplace = hasCall ? toWorkplace(knowledge, context) : knownWorkplace(context);
  const waiting = waitingFor([loaded.contact], loaded.signals, workplace, context.now());
  const { currency } = knowledge.settings.assumptions;
  const quality = checkQuality(loaded, knowledge, key, context);
  return succeeded(buildContactView({ ...loaded, waiting, unseenEmails, quality }, context.now(), currency));
}

/** The contact's warnings, as far as they can be told from what was read. */
function checkQuality(
  { contact, deals, signals }: LoadedContact,
  knowledge: KnowledgeWithNotes,
  key: string | null,
  context: UseCaseContext,
): RecordQuality {
  const facts = { contact, company: null, deals, signals, duplicateIds: null };
  const report = checkContact(facts, knowledge.quality, knowledge.settings.rules);
  for (const { ruleId, code } of report.failed) context.log('rule-failed', { rule: ruleId, code });
  return {
    warnings: report.warnings,
    ruleTotal: contactRules.length,
    mended: contact.hasRepairLog ? [{ recordType: 'contact', recordId: contact.id }] : [],
    preferences: key === null ? noPreferences : toPreferences(knowledge.notes.get(key)),
  };
}
