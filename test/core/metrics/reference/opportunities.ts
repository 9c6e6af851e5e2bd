import { opportunityKinds, signalKinds } from '#core/signals/kind.ts';
import type { SnapshotSignal } from '#core/snapshot/snapshot.ts';
import type { Figure } from '#core/views/figure.ts';
import { figure, type Result } from './figures.ts';
import {
  day,
  dealsOfAnyPipeline,
  isFiltered,
  pointBefore,
  round,
  signalsOf,
  total,
  totalOrNull,
  weightedAmount,
  type World,
} from './world.ts';

export interface Email {
  readonly id: string;
  readonly lead: SnapshotSignal;
  readonly signals: readonly SnapshotSignal[];
}

const isStep = ({ kind }: SnapshotSignal) =>
  ['pricing', 'discount', 'evaluation', 'procurement'].includes(kind);
const place = ({ kind }: SnapshotSignal) => signalKinds.indexOf(kind);

function leadsBefore(a: SnapshotSignal, b: SnapshotSignal): boolean {
  const [worthA, worthB] = [a.estimate?.expected ?? -1, b.estimate?.expected ?? -1];
  if (worthA !== worthB) return worthA > worthB;
  if (isStep(a) !== isStep(b)) return !isStep(a);
  return place(a) < place(b);
}

const invisibleSignals = (world: World) =>
  signalsOf(world).filter(
    ({ coverage, state, kind }) =>
      coverage === 'undetected' && state === 'open' && (opportunityKinds as readonly string[]).includes(kind),
  );

/** Emails with an alert, in the order in which they first come. */
function emailsOf(world: World): Email[] {
  const alerts = invisibleSignals(world).filter(({ tier }) => tier === 'alert');
  const ids = [...new Set(alerts.map(({ emailId }) => emailId))];
  return ids.map((id) => {
    const signals = alerts
      .filter(({ emailId }) => emailId === id)
      .sort((a, b) => (leadsBefore(a, b) ? -1 : 1));
    return { id, signals, lead: signals[0] as SnapshotSignal };
  });
}

/** Another email of the same contact, later by 30 days at most, that has a kind in common. */
function isRepeat(email: Email, all: readonly Email[]): boolean {
  const { contactId, sentAt } = email.lead;
  return all.some((other) => {
    const after = other.lead.sentAt - sentAt;
    const isLater = after > 0 || (after === 0 && Number(other.id) > Number(email.id));
    const hasCommon = other.signals.some(({ kind }) => email.signals.some((each) => each.kind === kind));
    return (
      contactId !== null && other.lead.contactId === contactId && isLater && after <= 30 * day && hasCommon
    );
  });
}

export function counted(world: World): Email[] {
  const all = emailsOf(world);
  return all.filter((email) => !isRepeat(email, all));
}

function extras(world: World) {
  const alerted = emailsOf(world);
  const reviewed = new Set(invisibleSignals(world).map(({ emailId }) => emailId));
  return {
    repeats: alerted.filter((email) => isRepeat(email, alerted)).length,
    'to-review': [...reviewed].filter((id) => !alerted.some((email) => email.id === id)).length,
  };
}

export const expected = ({ lead }: Email) => lead.estimate?.expected ?? null;

export function valueFigure(world: World): Figure {
  const emails = counted(world);
  const values = emails.map(expected);
  const before = isFiltered(world) ? undefined : pointBefore(world, world.previous.to);
  return figure('invisible-value', totalOrNull(values) ?? 'nothing', {
    n: emails.length,
    terms: {
      'sum-expected': total(values),
      opportunities: emails.length,
      'without-value': values.filter((value) => value === null).length,
      ...extras(world),
    },
    previous: before?.invisible ?? null,
    records: { list: 'invisible' },
  });
}

export function countFigure(world: World): Figure {
  const count = counted(world).length;
  const before = isFiltered(world) ? undefined : pointBefore(world, world.previous.to);
  return figure('invisible-count', count, {
    n: count,
    terms: { opportunities: count, ...extras(world) },
    previous: before?.invisibleCount ?? null,
    records: { list: 'invisible' },
  });
}

export function shareFigure(world: World): Figure {
  const values = counted(world)
    .map(expected)
    .filter((value) => value !== null);
  const weights = dealsOfAnyPipeline(world)
    .filter(({ isClosed }) => !isClosed)
    .map((deal) => weightedAmount(deal, world))
    .filter((value) => value !== null);
  const [invisible, weighted] = [total(values), total(weights)];
  const n = values.length + weights.length;
  let result: Result = 'no-history';
  if (world.baselines !== null) {
    if (invisible + weighted <= 0) result = 'nothing';
    else result = n < 20 ? 'too-few' : round(invisible / (invisible + weighted), 4);
  }
  const records = { list: 'invisible' } as const;
  return figure('invisible-share', result, { n, terms: { invisible, weighted }, benchmark: 0.15, records });
}
