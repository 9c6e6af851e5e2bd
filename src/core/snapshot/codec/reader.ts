import { digitByCode, more, unfoldSign } from './digits.ts';
import { textToWords } from './words.ts';
import { idColumns, minuteMs, toMinute, type IdColumn } from './writer.ts';

/** Reads what a writer wrote, in the same order. Every method throws `RangeError` where something else stands. */
export type Reader = ReturnType<typeof createReader>;

export function createReader(text: string) {
  const border = text.indexOf('|');
  if (border === -1) throw new RangeError('no rows');
  const words = textToWords(text.slice(0, border));
  const lastIds = new Float64Array(idColumns.length);
  let place = border + 1;

  function count(): number {
    let value = 0;
    for (let scale = 1; scale < 2 ** 55; scale *= more) {
      const digit = digitByCode[text.charCodeAt(place)] ?? 255;
      place += 1;
      if (digit < more) return value + digit * scale;
      if (digit >= 2 * more) break;
      value += (digit - more) * scale;
    }
    throw new RangeError('not a number');
  }

  const wordAt = (index: number): string => {
    const found = words[index];
    if (found === undefined) throw new RangeError('no such text');
    return found;
  };
  const optionalWord = (): string | null => {
    const index = count();
    return index === 0 ? null : wordAt(index - 1);
  };
  const word = (): string => present(optionalWord());

  const optionalDecimal = (): number | null => {
    const code = count();
    if (code === 0) return null;
    if (code === 1) return Number(word());
    const value = unfoldSign(Math.floor((code - 2) / 2));
    return code % 2 === 0 ? value : value / 100;
  };

  const optionalId = (column: IdColumn): string | null => {
    const code = count();
    if (code === 0) return null;
    if (code === 1) return word();
    const at = idColumns.indexOf(column);
    const value = (lastIds[at] ?? 0) + unfoldSign(code - 2);
    lastIds[at] = value;
    return String(value);
  };

  const optionalTime = (from: number): number | null => {
    const code = count();
    return code === 0 ? null : (toMinute(from) + unfoldSign(code - 1)) * minuteMs;
  };

  /**
   * A list of a length that stands before it. It is made at its length: one that grows keeps room for sixteen more, which in
   * tens of thousands of short lists is a third of all memory.
   */
  const list = <Item>(read: () => Item): readonly Item[] => {
    const length = count();
    if (length === 0) return nothing;
    if (length > text.length - place) throw new RangeError('a list longer than the text');
    const items = new Array<Item>(length);
    for (let index = 0; index < length; index += 1) items[index] = read();
    return items;
  };

  return {
    count,
    list,
    optionalWord,
    word,
    optionalDecimal,
    decimal: (): number => present(optionalDecimal()),
    optionalId,
    id: (column: IdColumn): string => present(optionalId(column)),
    optionalTime,
    time: (from: number): number => present(optionalTime(from)),
    /** One of the texts that a type allows. */
    oneOf: <Word extends string>(allowed: readonly Word[]): Word => present(memberOf(allowed, word())),
    optionalOneOf: <Word extends string>(allowed: readonly Word[]): Word | null => {
      const found = optionalWord();
      return found === null ? null : present(memberOf(allowed, found));
    },
    isAtEnd: (): boolean => place === text.length,
  };
}

/** Shared by all empty lists. */
const nothing: readonly never[] = [];

function present<Value>(value: Value | null): Value {
  if (value === null) throw new RangeError('something is missing');
  return value;
}

function memberOf<Word extends string>(allowed: readonly Word[], found: string): Word | null {
  return allowed.find((one) => one === found) ?? null;
}
