import type { SettingsProblemCode } from '#core/views/settings-view.ts';
import type { problemWords as english } from '../en/settings-problems.ts';
import type { Formats } from '../formats.ts';
import { readLimit } from '../settings-limit.ts';

export function problemWords(f: Formats): ReturnType<typeof english> {
  const sentences: Record<SettingsProblemCode, string> = {
    'not-json':
      'Ab hier ist der Text kein JSON mehr. Oft fehlt ein Komma, ein Anführungszeichen oder eine Klammer.',
    'unknown-version': 'Das ist keine Einstellungsdatei, die diese Version der App lesen kann.',
    'unknown-section': 'Die App hat keinen Abschnitt dieses Namens.',
    'unknown-field': 'Die App hat kein Feld dieses Namens. Vermutlich ist es ein Tippfehler.',
    'wrong-type': 'Hier gehört eine andere Art von Wert hin.',
    'out-of-range': 'Dieser Wert ist zu klein oder zu groß.',
    'too-long': 'Das ist mehr, als hineinpasst.',
    missing: 'Hier gehört ein Wert hin.',
  };
  return {
    sentence: (code, expected) => {
      const limit = readLimit(expected);
      if (limit && code === 'out-of-range')
        return limit.isLeast ? `Mindestens ${f.number(limit.value)}.` : `Höchstens ${f.number(limit.value)}.`;
      if (limit && code === 'too-long') return `Höchstens ${f.number(limit.value)} Einträge oder Zeichen.`;
      return sentences[code];
    },
    of: (value, text) => `„${value}“: ${text}`,
    onLine: (line, path, text) =>
      path === '' ? `Zeile ${f.number(line)}: ${text}` : `Zeile ${f.number(line)}, ${path}: ${text}`,
    refused: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'Wert braucht', other: 'Werte brauchen' })} einen zweiten Blick. Es wurde nichts gespeichert.`,
  };
}
