import { createDigits, foldSign } from './digits.ts';
import { wordsToText } from './words.ts';

/** Minutes are fine enough for what happens to deals and mail. */
export const minuteMs = 60_000;

export const toMinute = (at: number): number => Math.floor(at / minuteMs);

/** Whether an id is kept as the number that it is; HubSpot's are. */
export function isNumericId(id: string): boolean {
  return /^[1-9]\d{0,14}$/u.test(id);
}

/** Ids of the same kind lie close to each other, so each is written as the way from the one before. */
export const idColumns = ['deal', 'company', 'contact', 'email'] as const;
export type IdColumn = (typeof idColumns)[number];

/** Writes rows of numbers, texts and times one after the other, without anything between them. */
export type Writer = ReturnType<typeof createWriter>;

export function createWriter() {
  const digits = createDigits();
  const words = new Map<string, number>();
  const lastIds = new Map<IdColumn, number>();

  /** From 0 on. */
  const count = digits.add;

  const word = (value: string | null): void => {
    if (value === null) return count(0);
    const known = words.get(value) ?? words.size;
    words.set(value, known);
    count(known + 1);
  };

  /** Any number: a whole one and one in hundredths in few characters, others as text. */
  const decimal = (value: number | null): void => {
    if (value === null) return count(0);
    const isWhole = Number.isInteger(value);
    const hundredths = Math.round(value * 100);
    const isExact =
      !Object.is(value, -0) && Math.abs(value) < 1e12 && (isWhole || hundredths / 100 === value);
    if (isExact) return count(2 + foldSign(isWhole ? value : hundredths) * 2 + (isWhole ? 0 : 1));
    count(1);
    word(Object.is(value, -0) ? '-0' : String(value));
  };

  const id = (column: IdColumn, value: string | null): void => {
    if (value === null) return count(0);
    if (!isNumericId(value)) {
      count(1);
      return word(value);
    }
    const number = Number(value);
    count(2 + foldSign(number - (lastIds.get(column) ?? 0)));
    lastIds.set(column, number);
  };

  return {
    count,
    word,
    decimal,
    id,
    /** To the minute before, as the way from another time. Epoch milliseconds. */
    time: (at: number | null, from: number): void =>
      count(at === null ? 0 : 1 + foldSign(toMinute(at) - toMinute(from))),
    words: (values: readonly string[]): void => {
      count(values.length);
      for (const value of values) word(value);
    },
    /** The texts first, since rows name them by number. */
    toText: (): string => `${wordsToText(words.keys())}|${digits.toText()}`,
  };
}
