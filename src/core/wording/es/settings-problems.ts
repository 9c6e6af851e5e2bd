import type { SettingsProblemCode } from '#core/views/settings-view.ts';
import type { problemWords as english } from '../en/settings-problems.ts';
import type { Formats } from '../formats.ts';
import { readLimit } from '../settings-limit.ts';

export function problemWords(f: Formats): ReturnType<typeof english> {
  const sentences: Record<SettingsProblemCode, string> = {
    'not-json':
      'A partir de aquí el texto deja de ser JSON. A menudo falta una coma, una comilla o una llave.',
    'unknown-version': 'No es un archivo de ajustes que esta versión de la aplicación pueda leer.',
    'unknown-section': 'La aplicación no tiene ninguna sección con este nombre.',
    'unknown-field': 'La aplicación no tiene ningún campo con este nombre. Es probable que tenga una errata.',
    'wrong-type': 'Aquí va otro tipo de valor.',
    'out-of-range': 'Este valor es demasiado pequeño o demasiado grande.',
    'too-long': 'Es más de lo que cabe.',
    missing: 'Aquí va un valor.',
  };
  return {
    sentence: (code, expected) => {
      const limit = readLimit(expected);
      if (limit && code === 'out-of-range')
        return limit.isLeast
          ? `${f.number(limit.value)} como mínimo.`
          : `${f.number(limit.value)} como máximo.`;
      if (limit && code === 'too-long') return `${f.number(limit.value)} entradas o caracteres como máximo.`;
      return sentences[code];
    },
    of: (value, text) => `«${value}»: ${text}`,
    onLine: (line, path, text) =>
      path === '' ? `Línea ${f.number(line)}: ${text}` : `Línea ${f.number(line)}, ${path}: ${text}`,
    refused: (count) =>
      `Conviene revisar ${f.number(count)} ${f.plural(count, { one: 'valor', other: 'valores' })}. No se ha guardado nada.`,
  };
}
