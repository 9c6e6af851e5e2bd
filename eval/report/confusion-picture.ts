import { isSignalKind, kindToGroup } from '#core/signals/kind.ts';
import type { Confusion } from '../metrics/confusion.ts';
import { drawing, element, faintInk, ink, label, line, right, shade, wrong } from './svg.ts';

const cell = 34;
/** Between groups of kinds. */
const space = 8;
const left = 150;
const top = 190;
const margin = 24;

interface Place {
  readonly name: string;
  /** Pixels from the first cell. */
  readonly at: number;
}

/**
 * The confusion of kinds as a picture: rows are what the labels say, columns what was found; a cell is shaded by its
 * share of the row, blue where right and orange where not, and holds the number of messages.
 */
export function drawConfusion({ names, cells }: Confusion, subtitle: string): string {
  const places = layOut(names);
  const size = (places.at(-1)?.at ?? 0) + cell;
  const [width, height] = [left + size + 110, top + size + 44];
  return drawing(width, height, 'Kinds expected against kinds found', [
    label('Which kind is found where another is meant', margin, 34, { 'font-size': 20, 'font-weight': 600 }),
    label(subtitle, margin, 56, { fill: faintInk }),
    label('expected ↓  found →', left - 12, top - 14, { fill: faintInk, 'text-anchor': 'end' }),
    label('recall', left + size + 14, top - 14, { fill: faintInk }),
    ...places.map(columnName),
    ...places.flatMap((place, row) => drawRow(place, cells[row] ?? [], row, places, size)),
    ...separators(places, size),
    label(
      'Row "none": found where no label is. Column "none": nothing was found on the words of the label.',
      margin,
      height - 16,
      { fill: faintInk },
    ),
  ]);
}

function layOut(names: readonly string[]): Place[] {
  let at = 0;
  return names.map((name, index) => {
    const previous = names[index - 1];
    if (index > 0) at += cell + (previous !== undefined && groupOf(previous) !== groupOf(name) ? space : 0);
    return { name, at };
  });
}

function groupOf(name: string): string {
  return isSignalKind(name) ? kindToGroup(name) : name;
}

function columnName({ name, at }: Place): string {
  const [x, y] = [left + at + cell / 2 + 4, top - 12];
  return label(name, x, y, { transform: `rotate(-55 ${String(x)} ${String(y)})` });
}

function drawRow(
  { name, at }: Place,
  counts: readonly number[],
  row: number,
  places: readonly Place[],
  size: number,
): string[] {
  const y = top + at;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const isNone = name === 'none';
  const recall =
    all === 0 ? '–' : `${String(Math.round((100 * (counts[row] ?? 0)) / all))} % of ${String(all)}`;
  return [
    label(name, left - 12, y + cell / 2 + 4, { 'text-anchor': 'end' }),
    ...places.map((place, column) =>
      drawCell(left + place.at, y, counts[column] ?? 0, all, row === column && !isNone),
    ),
    label(isNone ? `${String(all)} false` : recall, left + size + 14, y + cell / 2 + 4, { fill: faintInk }),
  ];
}

function drawCell(x: number, y: number, count: number, all: number, isRight: boolean): string {
  const part = all === 0 ? 0 : count / all;
  /** Errors are small shares: a root makes them visible beside the diagonal. */
  const strength = isRight ? part : Math.sqrt(part) * 0.9;
  const box = element('rect', {
    x: x + 0.5,
    y: y + 0.5,
    width: cell - 1,
    height: cell - 1,
    rx: 3,
    fill: count === 0 ? '#f5f7f9' : shade(isRight ? right : wrong, 0.08 + 0.92 * strength),
  });
  if (count === 0) return box;
  return (
    box +
    label(String(count), x + cell / 2, y + cell / 2 + 4, {
      'text-anchor': 'middle',
      fill: strength > (isRight ? 0.5 : 0.72) ? '#ffffff' : ink,
      ...(isRight ? { 'font-weight': 600 } : {}),
    })
  );
}

function separators(places: readonly Place[], size: number): string[] {
  return places.slice(1).flatMap(({ at, name }, index) => {
    if (groupOf(places[index]?.name ?? name) === groupOf(name)) return [];
    const offset = at - space / 2;
    return [
      element('line', { x1: left, x2: left + size, y1: top + offset, y2: top + offset, stroke: line }),
      element('line', { x1: left + offset, x2: left + offset, y1: top, y2: top + size, stroke: line }),
    ];
  });
}
