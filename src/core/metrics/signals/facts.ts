import { factFields, type FactField, type FactState, type SnapshotSignal } from '#core/snapshot/snapshot.ts';
import type { Figure } from '#core/views/figure.ts';
import type { FactRow } from '#core/views/page-parts.ts';
import type { MetricContext } from '../context.ts';
import { shareOf, term, toFigure } from '../figure.ts';
import { isWithin } from '../filters.ts';
import { benchmarks } from '../thresholds.ts';

/** What an email states, and what of it stands in the CRM. */
export interface StatedFacts {
  readonly emailId: string;
  readonly sentAt: number;
  readonly states: Partial<Record<FactField, FactState>>;
  readonly signals: SnapshotSignal[];
}

/** What one signal's record holds counts, even if another's does not. */
const rank: Readonly<Record<FactState, number>> = { missing: 0, different: 1, entered: 2 };

/**
 * Reads what emails state: those with an alert that nobody has dismissed. Signals of one email share its facts, so each fact
 * of an email counts once.
 */
export function createFactReader() {
  const byEmail = new Map<string, StatedFacts>();
  return {
    add(signal: SnapshotSignal): void {
      if (signal.tier !== 'alert' || signal.state === 'dismissed') return;
      const { emailId, sentAt } = signal;
      const email = byEmail.get(emailId) ?? { emailId, sentAt, states: {}, signals: [] };
      byEmail.set(emailId, email);
      email.signals.push(signal);
      for (const field of factFields) addState(email, field, signal.facts[field]);
    },
    emails: (): readonly StatedFacts[] => [...byEmail.values()],
  };
}

function addState({ states }: StatedFacts, field: FactField, state: FactState | undefined): void {
  if (state === undefined) return;
  const known = states[field];
  if (known === undefined || rank[state] > rank[known]) states[field] = state;
}

export function missingFacts({ states }: StatedFacts): readonly FactField[] {
  return factFields.filter((field) => states[field] === 'missing');
}

/** Facts of the period's emails, one row for each field. */
export function factRows(emails: readonly StatedFacts[], { period }: MetricContext): readonly FactRow[] {
  const recent = emails.filter(({ sentAt }) => isWithin(sentAt, period));
  return factFields.map((field) => {
    const states = recent.flatMap((email) => email.states[field] ?? []);
    const count = (state: FactState) => states.filter((each) => each === state).length;
    return {
      field,
      stated: states.length,
      entered: count('entered'),
      missing: count('missing'),
      different: count('different'),
      records: { list: 'facts-missing', fact: field },
    };
  });
}

export function factsFigure(emails: readonly StatedFacts[], { period, previous }: MetricContext): Figure {
  const present = { stated: 0, missing: 0 };
  const before = { stated: 0, missing: 0 };
  for (const { sentAt, states } of emails) {
    if (isWithin(sentAt, period)) addStates(present, states);
    if (isWithin(sentAt, previous)) addStates(before, states);
  }
  return toFigure('facts-missing-share', shareOf(present.missing, present.stated), {
    n: present.stated,
    terms: [term('facts-missing', present.missing), term('facts-stated', present.stated)],
    previous: shareOf(before.missing, before.stated).value,
    benchmark: benchmarks.factsMissingShare,
    records: { list: 'facts-missing' },
  });
}

function addStates(counts: { stated: number; missing: number }, states: StatedFacts['states']): void {
  for (const field of factFields) {
    const state = states[field];
    if (state === undefined) continue;
    counts.stated += 1;
    if (state === 'missing') counts.missing += 1;
  }
}
