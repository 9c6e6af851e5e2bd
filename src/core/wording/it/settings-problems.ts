import type { SettingsProblemCode } from '#core/views/settings-view.ts';
import type { problemWords as english } from '../en/settings-problems.ts';
import type { Formats } from '../formats.ts';
import { readLimit } from '../settings-limit.ts';

export function problemWords(f: Formats): ReturnType<typeof english> {
  const sentences: Record<SettingsProblemCode, string> = {
    'not-json':
      'Qui il testo smette di essere JSON. Spesso manca una virgola, una virgoletta o una parentesi.',
    'unknown-version': 'Non è un file di impostazioni che questa versione dell’app possa leggere.',
    'unknown-section': 'L’app non ha una sezione con questo nome.',
    'unknown-field': 'L’app non ha un campo con questo nome. Probabilmente è un errore di scrittura.',
    'wrong-type': 'Qui ci vuole un altro tipo di valore.',
    'out-of-range': 'Questo valore è troppo piccolo o troppo grande.',
    'too-long': 'Supera lo spazio disponibile.',
    missing: 'Qui ci vuole un valore.',
  };
  return {
    sentence: (code, expected) => {
      const limit = readLimit(expected);
      if (limit && code === 'out-of-range')
        return limit.isLeast ? `Almeno ${f.number(limit.value)}.` : `Al massimo ${f.number(limit.value)}.`;
      if (limit && code === 'too-long') return `Al massimo ${f.number(limit.value)} voci o caratteri.`;
      return sentences[code];
    },
    of: (value, text) => `“${value}”: ${text}`,
    onLine: (line, path, text) =>
      path === '' ? `Riga ${f.number(line)}: ${text}` : `Riga ${f.number(line)}, ${path}: ${text}`,
    refused: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'valore da rivedere', other: 'valori da rivedere' })}. Non è stato salvato nulla.`,
  };
}
