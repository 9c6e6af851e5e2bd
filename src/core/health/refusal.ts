import { groupBy } from '#core/collections.ts';
import type { EmailTrace } from '#core/deals/deal-details.ts';
import { isOpportunityKind } from '#core/signals/kind.ts';
import type { Signal } from '#core/signals/signal.ts';
import { dayMs } from './days.ts';
import { foldWords, hasAny, readPatterns } from './folded-words.ts';
import type { StageProposal } from './health.ts';

export interface Refusal {
  readonly reason: Extract<StageProposal, { kind: 'close-lost' }>['reason'];
  readonly signals: readonly Signal[];
}

/** Days after which an undated "not now" is taken for a no. */
const postponedDays = 60;

const likely = 0.5;
/** That the choice fell on somebody else, or that it is over. */
const decidedWords = readPatterns(
  'signed, chosen, chose, opted, decided, declined, cancelled, signe*, choisi*, retenu*, opte*, decide*, renonc*, ' +
    'unterschrieben, entschieden, gewahlt, absag*, firmado, elegido, decidido, descart*, firmato, scelto, deciso, ' +
    'rinunci*, getekend, gekozen, besloten, afzien, assinado, escolhido, assinamos, escolhemos',
);

const budgetWords = readPatterns('budget*, presupuest*, orcament*, bilancio, fonds, funds, funding');

/**
 * The buyer's last word, when it is a refusal: a wish to leave, another supplier, or a postponement without a date that
 * nobody came back to for two months, in the newest email and beside no wish to buy. "A competitor is cheaper, can you match?" is none.
 * @param signals of this deal, newest first
 */
export function readRefusal(
  signals: readonly Signal[],
  emails: readonly EmailTrace[] | null,
  now: number,
): Refusal | null {
  const newest = signals[0];
  if (!newest || hasLaterWord(newest, emails ?? [], now)) return null;
  const words = groupBy(signals, ({ emailId }) => emailId).get(newest.emailId) ?? [];
  if (words.some(({ kind }) => isOpportunityKind(kind))) return null;
  const refusing = words.filter((signal) => isRefusing(signal, now));
  return refusing.length === 0 ? null : { reason: reasonOf(refusing), signals: refusing };
}

function hasLaterWord(newest: Signal, emails: readonly EmailTrace[], now: number): boolean {
  return emails.some(
    ({ id, direction, sentAt }) =>
      direction === 'INCOMING' && sentAt > newest.sentAt && sentAt <= now && id !== newest.emailId,
  );
}

/** What is less than likely closes no deal, unless it says in so many words that the choice fell; "I will come back to you" is a refusal only when nobody came. */
function isRefusing({ kind, probability, quote, facts, sentAt }: Signal, now: number): boolean {
  if (probability < likely && !hasAny(foldWords(quote), decidedWords)) return false;
  if (kind === 'churn-risk' || kind === 'competitor') return true;
  return (
    kind === 'stall' && (facts.resumeDate ?? facts.date) === undefined && now - sentAt > postponedDays * dayMs
  );
}

function reasonOf(refusing: readonly Signal[]): Refusal['reason'] {
  if (refusing.some(({ kind }) => kind === 'competitor')) return 'competitor';
  return refusing.some(({ quote }) => hasAny(foldWords(quote), budgetWords)) ? 'no-budget' : 'refused';
}
