import type { MessageClass, ReadMessage } from '#core/mail/message.ts';
import { isOpportunityKind } from '#core/signals/kind.ts';
import type { Facts } from '../detection.ts';
import { amountFact } from './choose-amount.ts';
import { dateFact, resumeDateFact } from './choose-date.ts';
import { quantityFact } from './choose-quantity.ts';
import { factSentences, type Evidence } from './fact-context.ts';
import { readSender } from './sender.ts';

const humanClasses: ReadonlySet<MessageClass> = new Set(['conversation', 'support', 'personal']);

/**
 * What the message states for CRM fields: about buying, where `evidence` shows that it is about buying, and about the
 * sender, from their own signature. Never throws; time is linear in the message's length.
 */
export function readFacts(read: ReadMessage, evidence: readonly Evidence[]): Facts {
  if (read.message.direction === 'OUTGOING') return {};
  const { country, facts } = readSender(read);
  if (evidence.length === 0) return facts;
  const sentences = factSentences(read, evidence);
  const own = { ...resumeDateFact(read, sentences, country), ...facts };
  if (!isAboutBuying(read, evidence)) return own;
  return {
    ...quantityFact(read, sentences),
    ...amountFact(read, sentences, country),
    ...dateFact(read, sentences, country),
    ...own,
  };
}

function isAboutBuying(read: ReadMessage, evidence: readonly Evidence[]): boolean {
  return (
    humanClasses.has(read.class) &&
    evidence.some(({ kind }) => isOpportunityKind(kind) || kind === 'budget' || kind === 'churn-risk')
  );
}
