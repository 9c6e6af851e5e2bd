import { createFieldBits, type FieldBits } from './bits.ts';
import { readColumn, type Column } from './columns.ts';
import type { Field, FieldEvidence, Level, LinkageModel } from './model.ts';

/** Exchanged values, such as a first name in the field for the last, are rarer than values in their place. */
const swapBits = -3;

/** Weighs pairs of records, given by their index. */
export interface Scales {
  /** The sum of the fields' bits, without the prior odds. */
  readonly weigh: (a: number, b: number) => number;
  readonly explain: (a: number, b: number) => FieldEvidence[];
  readonly levelsOf: (a: number, b: number) => (field: string) => Level;
}

interface Part<Item> {
  readonly field: Field<Item>;
  readonly column: Column;
  readonly bits: FieldBits;
  /** Index of the part that this one lies within; -1 for none. */
  readonly within: number;
}

/** The parts, and what the pair weighed last came to, part by part. */
interface Pans<Item> {
  readonly parts: readonly Part<Item>[];
  readonly swaps: readonly (readonly [number, number])[];
  readonly grades: Int8Array;
  readonly bits: Float64Array;
  readonly swapped: Uint8Array;
}

/** Symmetric: `weigh(a, b) === weigh(b, a)`. */
export function createScales<Item>(items: readonly Item[], model: LinkageModel<Item>, scale = 1): Scales {
  const parts = readParts(items, model.fields, scale);
  const indexOf = (name: string) => model.fields.findIndex((field) => field.name === name);
  const pans: Pans<Item> = {
    parts,
    swaps: (model.swaps ?? []).map(([left, right]) => [indexOf(left), indexOf(right)]),
    grades: new Int8Array(parts.length),
    bits: new Float64Array(parts.length),
    swapped: new Uint8Array(parts.length),
  };
  const explain = (a: number, b: number): FieldEvidence[] => {
    weighPair(pans, a, b);
    return parts.map(({ field }, at) => ({
      field: field.name,
      level: levelAt(pans, at),
      bits: pans.bits[at] ?? 0,
    }));
  };
  return {
    weigh: (a, b) => weighPair(pans, a, b),
    explain,
    levelsOf: (a, b) => {
      const levels = new Map(explain(a, b).map(({ field, level }) => [field, level]));
      return (field) => levels.get(field) ?? 'missing';
    },
  };
}

function weighPair<Item>(pans: Pans<Item>, a: number, b: number): number {
  const { parts, swaps, grades, bits, swapped } = pans;
  for (const [at, part] of parts.entries()) grades[at] = gradeOf(part, a, b);
  let total = 0;
  for (const [at, part] of parts.entries()) {
    const worth = partBits(pans, part, grades[at] ?? -1, a, b);
    bits[at] = worth;
    swapped[at] = 0;
    total += worth;
  }
  for (const [left, right] of swaps) total += trySwap(pans, left, right, a, b);
  return total;
}

function levelAt<Item>({ parts, grades, swapped }: Pans<Item>, at: number): Level {
  if (swapped[at]) return 'alike';
  return parts[at]?.field.grades[grades[at] ?? -1]?.level ?? 'missing';
}

function partBits<Item>(pans: Pans<Item>, part: Part<Item>, grade: number, a: number, b: number): number {
  if (grade < 0) return 0;
  const [first, second] = [part.column.valueOf[a] ?? -1, part.column.valueOf[b] ?? -1];
  const group = grade === 0 ? pans.parts[part.within] : undefined;
  if (!group || first !== second || !agrees(group, pans.grades[part.within] ?? -1)) {
    return part.bits.graded(grade, first, second);
  }
  const [groupA, groupB] = [group.column.valueOf[a] ?? -1, group.column.valueOf[b] ?? -1];
  return Math.min(part.bits.sameWithin(first, groupA), part.bits.sameWithin(first, groupB));
}

/** What the total gains when two fields are read crosswise; nothing unless they differ as they stand. */
function trySwap<Item>(pans: Pans<Item>, left: number, right: number, a: number, b: number): number {
  const { parts, grades, bits, swapped } = pans;
  const [one, other] = [parts[left], parts[right]];
  if (!one || !other || !differs(one, grades[left]) || !differs(other, grades[right])) return 0;
  const there = crossBits(one, other, a, b);
  const back = crossBits(one, other, b, a);
  if (!there || !back || !(there.exact || back.exact)) return 0;
  const gain = there.bits + back.bits + swapBits - (bits[left] ?? 0) - (bits[right] ?? 0);
  if (gain <= 0) return 0;
  bits[left] = there.bits + swapBits / 2;
  bits[right] = back.bits + swapBits / 2;
  swapped[left] = swapped[right] = 1;
  return gain;
}

function readParts<Item>(
  items: readonly Item[],
  fields: readonly Field<Item>[],
  scale: number,
): Part<Item>[] {
  const columns = fields.map((field) => readColumn(items, field));
  return fields.flatMap((field, at) => {
    const column = columns[at];
    const within = fields.findIndex(({ name }) => name === field.within?.field);
    if (!column) return [];
    return [{ field, column, within, bits: createFieldBits(field, column, columns[within] ?? null, scale) }];
  });
}

/** Index of the grade; -1 when a value is missing or the two cannot be compared. */
function gradeOf<Item>({ field, column }: Part<Item>, a: number, b: number): number {
  const [first, second] = [column.valueOf[a] ?? -1, column.valueOf[b] ?? -1];
  if (first < 0 || second < 0) return -1;
  return first === second ? 0 : field.compare(column.values[first], column.values[second]);
}

function agrees<Item>({ field }: Part<Item>, grade: number): boolean {
  const level = field.grades[grade]?.level;
  return level === 'same' || level === 'alike';
}

function differs<Item>({ field }: Part<Item>, grade: number | undefined): boolean {
  return field.grades[grade ?? -1]?.level === 'differs';
}

/** The left value of one record against the right value of the other; null when they differ. */
function crossBits<Item>(left: Part<Item>, right: Part<Item>, a: number, b: number) {
  const [first, second] = [left.column.valueOf[a] ?? -1, right.column.valueOf[b] ?? -1];
  const [value, other] = [left.column.values[first], right.column.values[second]];
  if (left.field.key(value) === right.field.key(other)) {
    return { exact: true, bits: Math.min(left.bits.same(first), right.bits.same(second)) };
  }
  const grade = left.field.grades[left.field.compare(value, other)];
  if (!grade || grade.level === 'differs') return null;
  return { exact: false, bits: Math.log2(grade.m / grade.u) };
}
