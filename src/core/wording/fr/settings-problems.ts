import type { problemWords as english } from '../en/settings-problems.ts';
import type { SettingsProblemCode } from '#core/views/settings-view.ts';
import type { Formats } from '../formats.ts';
import { readLimit } from '../settings-limit.ts';

export function problemWords(f: Formats): ReturnType<typeof english> {
  const sentences: Record<SettingsProblemCode, string> = {
    'not-json':
      'À partir d’ici, le texte n’est plus du JSON. Souvent, il manque une virgule, un guillemet ou une accolade.',
    'unknown-version': 'Ce n’est pas un fichier de réglages que cette version de l’application sait lire.',
    'unknown-section': 'L’application n’a pas de partie de ce nom.',
    'unknown-field': 'L’application n’a pas de champ de ce nom. Il est sans doute mal orthographié.',
    'wrong-type': 'Un autre type de valeur est attendu ici.',
    'out-of-range': 'Cette valeur est trop petite ou trop grande.',
    'too-long': 'Il y en a plus que de place.',
    missing: 'Une valeur est attendue ici.',
  };
  return {
    sentence: (code, expected) => {
      const limit = readLimit(expected);
      if (limit && code === 'out-of-range')
        return limit.isLeast ? `Au moins ${f.number(limit.value)}.` : `Au plus ${f.number(limit.value)}.`;
      if (limit && code === 'too-long') return `Au plus ${f.number(limit.value)} entrées ou caractères.`;
      return sentences[code];
    },
    of: (value, text) => `« ${value} » : ${text}`,
    onLine: (line, path, text) =>
      path === '' ? `Ligne ${f.number(line)} : ${text}` : `Ligne ${f.number(line)}, ${path} : ${text}`,
    refused: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'valeur est', other: 'valeurs sont' })} à revoir. Rien n’a été enregistré.`,
  };
}
