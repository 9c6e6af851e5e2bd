import { kindToGroup } from '#core/signals/kind.ts';
import type { Signal } from '#core/signals/signal.ts';
import { instantToDay } from '#core/wording/calendar.ts';
import type { DealFacts, QualityContext } from '../facts.ts';
import type { RepairSource } from '../rule.ts';
import { readDay } from './days.ts';
import { ownSignals } from './own-signals.ts';

/** What the buyer wrote about this deal, with where it stands. */
export interface Statement<Value> {
  readonly value: Value;
  readonly at: number;
  readonly source: RepairSource;
}

export interface Money {
  readonly amount: number;
  /** ISO 4217; null where the email names none. */
  readonly currency: string | null;
}

/** No purchase is worth more, in any currency. */
const mostWorth = 1e12;

/** The amount in the newest email that states one for this purchase. */
export function statedAmount(facts: DealFacts, context: QualityContext): Statement<Money> | null {
  const signals = sureSignals(facts, context);
  const newest = signals.find(
    ({ kind, facts: { amount } }) => kindToGroup(kind) !== 'risk' && isWorth(amount),
  );
  if (!newest) return null;
  const inEmail = signals.filter(({ emailId }) => emailId === newest.emailId);
  const withFigure = inEmail.filter(({ quote }) => /\d/.test(quote));
  const proof = withFigure.find(({ kind }) => kind === 'budget') ?? withFigure[0];
  const { amount = 0, currency = null } = newest.facts;
  return toStatement({ amount, currency }, newest, proof?.quote ?? null);
}

/** A day that the buyer names: to decide or start by, or to hear nothing before. */
export interface NamedDay extends Statement<string> {
  readonly means: 'decide' | 'wait';
}

/** What the buyer wrote last about time; of one email that says both, that they want to wait. */
export function namedDay(facts: DealFacts, context: QualityContext): NamedDay | null {
  const signals = sureSignals(facts, context).filter(
    ({ kind, facts: { date } }) => (kind === 'timeline' || kind === 'stall') && readDay(date) !== null,
  );
  const [newest] = signals;
  const signal =
    signals.find(({ kind, emailId }) => kind === 'stall' && emailId === newest?.emailId) ?? newest;
  if (signal?.facts.date === undefined) return null;
  const means = signal.kind === 'stall' ? 'wait' : 'decide';
  return { ...toStatement(signal.facts.date, signal, signal.quote), means };
}

/** The day that an email was written on. */
export function dayOf({ at }: Pick<Statement<unknown>, 'at'>, { timeZone }: QualityContext): string {
  return instantToDay(at, timeZone);
}

/** Whether a field was filled again after the mail, by somebody who may have known better. */
export function isChangedSince(changes: readonly { readonly at: number }[], at: number): boolean {
  const last = changes.at(-1);
  return changes.length > 1 && last !== undefined && last.at > at;
}

/** Where the company has other open deals, only what was written on this one is surely about it. */
function sureSignals(facts: DealFacts, context: QualityContext): readonly Signal[] {
  const { deal, siblings } = facts;
  const signals = ownSignals(facts, context);
  const isAlone = !siblings?.some(({ id, isClosed }) => id !== deal.id && !isClosed);
  if (isAlone) return signals;
  return signals.filter(({ dealId, decision }) => dealId === deal.id || decision.state === 'accepted');
}

function isWorth(amount: number | undefined): boolean {
  return amount !== undefined && amount > 0 && amount <= mostWorth;
}

function toStatement<Value>(value: Value, { emailId, sentAt: at }: Signal, quote: string | null) {
  return { value, at, source: { kind: 'email', emailId, quote, at } as const };
}
