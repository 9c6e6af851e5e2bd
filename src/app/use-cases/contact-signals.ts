import { buildContactView } from '#core/views/contact-view.ts';
import type { CardFunctions, FunctionResult } from '#core/views/signals-view.ts';
import { failed, succeeded, type UseCaseContext } from './context.ts';
import { loadContact } from './load-contact.ts';

type ContactSignals = CardFunctions['contact-signals'];

/** What the contact's card shows, in 4 calls at most. Nothing is written. */
export async function contactSignals(
  { recordId }: ContactSignals['request'],
  context: UseCaseContext,
): Promise<FunctionResult<ContactSignals['view']>> {
  const loaded = await loadContact(context, recordId);
  if (!loaded) return failed('record-not-found');
  const unseenEmails = loaded.unscored.length || Number(loaded.isDue);
  const { currency } = context.settings.assumptions;
  return succeeded(buildContactView({ ...loaded, unseenEmails }, context.now(), currency));
}
