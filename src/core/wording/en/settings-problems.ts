import type { SettingsProblemCode } from '#core/views/settings-view.ts';
import type { Formats } from '../formats.ts';
import { readLimit } from '../settings-limit.ts';

/** What is wrong with a value of the settings, typed or in a file. */
export function problemWords(f: Formats) {
  const sentences: Record<SettingsProblemCode, string> = {
    'not-json': 'The text stops being JSON here. Often a comma, a quotation mark or a bracket is missing.',
    'unknown-version': 'This is no settings file that this version of the app can read.',
    'unknown-section': 'The app has no section of this name.',
    'unknown-field': 'The app has no field of this name. Most likely it is misspelt.',
    'wrong-type': 'Another kind of value belongs here.',
    'out-of-range': 'This value is too small or too large.',
    'too-long': 'This is more than fits.',
    missing: 'A value belongs here.',
  };
  return {
    /** @param expected as the problem says it: `<= 100`, or a technical name */
    sentence: (code: SettingsProblemCode, expected: string) => {
      const limit = readLimit(expected);
      if (limit && code === 'out-of-range')
        return limit.isLeast ? `At least ${f.number(limit.value)}.` : `At most ${f.number(limit.value)}.`;
      if (limit && code === 'too-long') return `At most ${f.number(limit.value)} entries or characters.`;
      return sentences[code];
    },
    of: (value: string, text: string) => `“${value}”: ${text}`,
    onLine: (line: number, path: string, text: string) =>
      path === '' ? `Line ${f.number(line)}: ${text}` : `Line ${f.number(line)}, ${path}: ${text}`,
    refused: (count: number) =>
      `${f.number(count)} ${f.plural(count, { one: 'value needs', other: 'values need' })} another look. Nothing was saved.`,
  };
}
