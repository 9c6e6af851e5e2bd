import { messageClasses, type MessageClass } from '#core/mail/message.ts';
import { signalKinds, type SignalKind } from '#core/signals/kind.ts';
import { overlap, spansOf, type JudgedSignal, type Outcome } from '../judge.ts';

/** `cells[expected][found]`, both in the order of `names`. */
export interface Confusion {
  readonly names: readonly string[];
  readonly cells: readonly (readonly number[])[];
}

const none = signalKinds.length;

/**
 * Kinds expected against kinds found on the same words, counted once a message and kind. A kind that was missed goes
 * to the likeliest wrong kind whose quote meets its own, else to `none`; a wrong kind that no missed one accounts for
 * stands in the row `none`.
 */
export function kindConfusion(outcomes: readonly Outcome[]): Confusion {
  const names = [...signalKinds, 'none'];
  const cells = emptyCells(names.length);
  for (const outcome of outcomes) {
    for (const [expected, found] of pairsOf(outcome)) add(cells, expected, found);
  }
  return { names, cells };
}

export function classConfusion(outcomes: readonly Outcome[]): Confusion {
  const cells = emptyCells(messageClasses.length);
  const place = (name: MessageClass): number => messageClasses.indexOf(name);
  for (const { row, detection } of outcomes) add(cells, place(row.class), place(detection.class));
  return { names: messageClasses, cells };
}

function pairsOf(outcome: Outcome): [expected: number, found: number][] {
  const found = new Set(outcome.signals.map(({ kind }) => kind));
  const strays = outcome.signals
    .filter(({ isRight }) => !isRight)
    .sort((a, b) => b.probability - a.probability);
  const pairs = [...outcome.expected].map((kind): [number, number] =>
    found.has(kind) ? [indexOf(kind), indexOf(kind)] : [indexOf(kind), takeStray(outcome, kind, strays)],
  );
  return [...pairs, ...strays.map(({ kind }): [number, number] => [none, indexOf(kind)])];
}

/** Takes the likeliest stray signal on the words of a missed kind out of the list. */
function takeStray({ row }: Outcome, kind: SignalKind, strays: JudgedSignal[]): number {
  const spans = spansOf(row, kind);
  const at = strays.findIndex((stray) => spans.some((span) => overlap(span, stray) > 0));
  const [taken] = at < 0 ? [] : strays.splice(at, 1);
  return taken ? indexOf(taken.kind) : none;
}

function indexOf(kind: SignalKind): number {
  return signalKinds.indexOf(kind);
}

function emptyCells(size: number): number[][] {
  return Array.from({ length: size }, () => new Array<number>(size).fill(0));
}

function add(cells: number[][], row: number, column: number): void {
  const line = cells[row];
  if (line) line[column] = (line[column] ?? 0) + 1;
}
