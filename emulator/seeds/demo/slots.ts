import type { Language } from './companies.ts';
import { dayAndMonth, monthName, quarterName, weekdayAndDate, yearOf } from './dates-in-words.ts';
import { day } from './days.ts';

/** Puts names, dates and quantities into a script's text. */
export interface SlotValues {
  readonly language: Language;
  readonly startAt: number;
  readonly named: Readonly<Record<string, string>>;
}

const dated: Readonly<Record<string, (language: Language, at: number, count: number) => string>> = {
  d: (language, at, count) => weekdayAndDate(language, at + count * day),
  s: (language, at, count) => dayAndMonth(language, at + count * day),
  m: monthName,
  q: quarterName,
  y: (_, at, count) => String(yearOf(at) + count),
};

/** Throws on a slot that has no value: a script with a misspelt slot must not reach a reader. */
export function fillSlots(text: string, { language, startAt, named }: SlotValues): string {
  const fill = (
    slot: string,
    of: string | undefined,
    name: string,
    count: string,
    offset: number,
  ): string => {
    const value = named[name] ?? dated[name]?.(language, startAt, Number(count || '0'));
    if (value === undefined) throw new Error(`no value for ${slot}`);
    if (of !== undefined)
      return language === 'fr' && opensWithVowel.test(value) ? `d'${value}` : `${of}${value}`;
    return opensSentence(text, offset) ? value.charAt(0).toUpperCase() + value.slice(1) : value;
  };
  return text.replace(/(\bde )?\{([a-zA-Z]+)(\d*)\}/g, fill);
}

/** `de` loses its vowel before another: d'avril, d'Angers, d'Hélène. */
const opensWithVowel = /^(?:[aeiouàâéèêëîïôùûœ]|h[ée])/i;

/** Weekdays are small in French: at the head of a line or a sentence they need a capital. */
function opensSentence(text: string, offset: number): boolean {
  return offset === 0 || ['\n', '. ', '? ', '! '].some((end) => text.slice(0, offset).endsWith(end));
}
