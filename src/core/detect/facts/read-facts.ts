import type { ReadMessage, Span } from '#core/mail/message.ts';
import { isOpportunityKind, type SignalKind } from '#core/signals/kind.ts';
import type { Facts } from '../detection.ts';
import { dateToIso, instantToDate } from './calendar.ts';
import { findDates } from './dates.ts';
import { findMoney } from './money.ts';
import { findPhone } from './phones.ts';
import { findQuantities } from './quantities.ts';
import { readSignature } from './signature-facts.ts';

/** A sentence that proves a signal: numbers and dates in it belong to buying. */
export interface Evidence extends Span {
  readonly kind: SignalKind;
}

/** Which evidence tells a date first (docs/signals.md): the decision or start, else the contract's end. */
const dateKinds: readonly SignalKind[] = ['timeline', 'procurement', 'renewal', 'churn-risk'];
const moneyKinds: readonly SignalKind[] = [
  'budget',
  'procurement',
  'seat-expansion',
  'cross-sell',
  'new-need',
  'discount',
];

/** Reads what the message states for CRM fields: from the evidence, and from the sender's own signature. */
export function readFacts(read: ReadMessage, evidence: readonly Evidence[]): Facts {
  if (read.message.direction === 'OUTGOING') return {};
  const isBuying = evidence.some(
    ({ kind }) => isOpportunityKind(kind) || kind === 'budget' || kind === 'churn-risk',
  );
  return {
    ...(isBuying
      ? { ...quantityFact(read, evidence), ...moneyFact(read, evidence), ...dateFact(read, evidence) }
      : {}),
    ...senderFacts(read),
  };
}

/** The evidence's sentences of these kinds in the order of the kinds; all others of the evidence behind them. */
function passages(read: ReadMessage, evidence: readonly Evidence[], kinds: readonly SignalKind[]): string[] {
  const rank = (kind: SignalKind) => (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length);
  return [...evidence]
    .sort((a, b) => rank(a.kind) - rank(b.kind) || a.start - b.start)
    .map(({ start, end }) => read.message.text.slice(start, end));
}

/** Kinds whose sentence may state how much is wanted. */
const quantityKinds: readonly SignalKind[] = [
  'seat-expansion',
  'new-need',
  'pricing',
  'procurement',
  'cross-sell',
];
/** Below this a count in another sentence is rather of colleagues or options than of what is bought. */
const smallestSize = 10;

function quantityFact(read: ReadMessage, evidence: readonly Evidence[]): Pick<Facts, 'quantity' | 'unit'> {
  const wanted = evidence.filter(({ kind }) => quantityKinds.includes(kind));
  if (wanted.length === 0) return {};
  const growth = wanted.filter(({ kind }) => kind === 'seat-expansion');
  const stated =
    countedIn(passages(read, growth, quantityKinds)).find(
      ({ isPriceUnit, isWritten }) => isPriceUnit || isWritten,
    ) ??
    countedIn(passages(read, wanted, quantityKinds)).find(
      ({ isPriceUnit, quantity }) => isPriceUnit && quantity > 3,
    ) ??
    countedIn(read.sentences.map(({ text }) => text)).find(
      ({ isPriceUnit, quantity }) => isPriceUnit && quantity >= smallestSize,
    );
  return stated ? { quantity: stated.quantity, unit: stated.unit } : {};
}

/** "from 120 to 40 users": the target is the last one of a sentence. */
const countedIn = (sentences: readonly string[]) =>
  sentences.flatMap((sentence) => findQuantities(sentence).reverse());

function moneyFact(read: ReadMessage, evidence: readonly Evidence[]): Pick<Facts, 'amount' | 'currency'> {
  const fallback = read.language === 'fr' ? 'EUR' : (read.message.from ?? '').endsWith('.uk') ? 'GBP' : null;
  const stated = passages(read, evidence, moneyKinds)
    .flatMap((sentence) => findMoney(sentence, fallback))
    .find(({ isRate, amount }) => !isRate && amount >= 100);
  return stated ? { amount: stated.amount, currency: stated.currency } : {};
}

function dateFact(read: ReadMessage, evidence: readonly Evidence[]): Pick<Facts, 'date'> {
  const { sentAt, utcOffsetMinutes, from } = read.message;
  if (sentAt === null) return {};
  const today = instantToDate(sentAt, utcOffsetMinutes);
  const dayFirst = read.language !== 'en' || /\.(?:uk|ie|au|in|nz|eu|fr|be|ch)$/.test(from ?? '');
  const dated = evidence.filter(({ kind }) => dateKinds.includes(kind));
  for (const sentence of passages(read, dated, dateKinds)) {
    const mention = findDates(sentence, today, dayFirst)[0];
    if (mention) return { date: dateToIso(mention.date) };
  }
  return {};
}

function senderFacts(read: ReadMessage): Pick<Facts, 'jobTitle' | 'phone' | 'company'> {
  if (!read.signature) return {};
  const domain = read.message.from?.split('@').at(-1) ?? null;
  const text = read.message.text.slice(read.signature.start, read.signature.end);
  const { jobTitle, company } = readSignature(text, domain);
  const phone = findPhone(text, domain, read.language);
  return { ...(jobTitle ? { jobTitle } : {}), ...(phone ? { phone } : {}), ...(company ? { company } : {}) };
}
