import { signalKinds } from '#core/signals/kind.ts';
import { dismissReasons } from '#core/signals/signal.ts';
import { factFields, type SnapshotEstimate, type SnapshotSignal } from '../snapshot.ts';
import type { Reader } from './reader.ts';
import type { Writer } from './writer.ts';

const tiers = ['alert', 'review'] as const satisfies readonly SnapshotSignal['tier'][];
const coverages = [
  'undetected',
  'covered',
  'context',
] as const satisfies readonly SnapshotSignal['coverage'][];
const states = [
  'open',
  'accepted',
  'dismissed',
  'snoozed',
] as const satisfies readonly SnapshotSignal['state'][];
const bases = ['stated', 'unit-price', 'pipeline-median', 'assumption'] as const satisfies readonly SnapshotEstimate['basis'][]; // prettier-ignore
const factStates = ['entered', 'missing', 'different'] as const;

/** @param base a time near which most signals lie, epoch milliseconds */
export function writeSignal(writer: Writer, signal: SnapshotSignal, base: number): void {
  writer.id('email', signal.emailId);
  for (const word of [signal.kind, signal.tier, signal.coverage, signal.state]) writer.word(word);
  for (const word of [signal.reason, signal.teamId, signal.industry, signal.source]) writer.word(word);
  writer.decimal(signal.employees);
  writer.time(signal.sentAt, base);
  writer.time(signal.decidedAt, signal.sentAt);
  writer.id('contact', signal.contactId);
  writer.id('company', signal.companyId);
  writer.id('deal', signal.dealId);
  writeEstimate(writer, signal.estimate);
  writer.count(packFacts(signal.facts));
}

export function readSignal(reader: Reader, base: number): SnapshotSignal {
  const emailId = reader.id('email');
  const [kind, tier] = [reader.oneOf(signalKinds), reader.oneOf(tiers)];
  const [coverage, state] = [reader.oneOf(coverages), reader.oneOf(states)];
  const reason = reader.optionalOneOf(dismissReasons);
  const teamId = reader.optionalWord();
  const industry = reader.optionalWord();
  const source = reader.optionalWord();
  const employees = reader.optionalDecimal();
  const sentAt = reader.time(base);
  const decidedAt = reader.optionalTime(sentAt);
  const contactId = reader.optionalId('contact');
  const companyId = reader.optionalId('company');
  const dealId = reader.optionalId('deal');
  const estimate = readEstimate(reader);
  const facts = unpackFacts(reader.count());
  return {
    emailId,
    kind,
    tier,
    coverage,
    state,
    reason,
    teamId,
    industry,
    source,
    employees,
    sentAt,
    decidedAt,
    contactId,
    companyId,
    dealId,
    estimate,
    facts,
  };
}

/** What is expected is mostly amount × rate, to the cent; then it is not written again. */
function writeEstimate(writer: Writer, estimate: SnapshotEstimate | null): void {
  if (estimate === null) return writer.word(null);
  const { amount, expected, basis, rate, rateN } = estimate;
  writer.word(basis);
  writer.decimal(amount);
  writer.decimal(rate);
  writer.decimal(rateN);
  writer.decimal(Object.is(expected, toCents(amount * rate)) ? null : expected);
}

function readEstimate(reader: Reader): SnapshotEstimate | null {
  const basis = reader.optionalOneOf(bases);
  if (basis === null) return null;
  const amount = reader.decimal();
  const rate = reader.decimal();
  const rateN = reader.optionalDecimal();
  const expected = reader.optionalDecimal() ?? toCents(amount * rate);
  return { amount, expected, basis, rate, rateN };
}

function toCents(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Two bits a field; 0: not stated. */
function packFacts(facts: SnapshotSignal['facts']): number {
  return factFields.reduce((packed, field, place) => {
    const state = facts[field];
    return state === undefined ? packed : packed + (factStates.indexOf(state) + 1) * 4 ** place;
  }, 0);
}

/** There are few combinations, so that signals share what they are unpacked to. */
const unpacked = new Map<number, SnapshotSignal['facts']>();

function unpackFacts(packed: number): SnapshotSignal['facts'] {
  const known = unpacked.get(packed);
  if (known) return known;
  if (packed >= 4 ** factFields.length) throw new RangeError('no such facts');
  const facts: SnapshotSignal['facts'] = Object.fromEntries(
    factFields.flatMap((field, place) => {
      const state = factStates[(Math.floor(packed / 4 ** place) % 4) - 1];
      return state === undefined ? [] : [[field, state]];
    }),
  );
  unpacked.set(packed, facts);
  return facts;
}
