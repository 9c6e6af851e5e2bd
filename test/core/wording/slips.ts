import type { Language } from '#core/wording/languages.ts';

const narrow = '\u202f';

/** What no text of a language may hold: marks of another typography, the familiar address, a reproach. */
export const slipsOf: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [/forgot|failed to|you should have|\bmust |your fault/i],
  fr: [
    // A wide space before punctuation, or none; quotation marks without their narrow space.
    /[ \u00a0][;:!?%»€]/,
    new RegExp(`[^${narrow}k][;!?»€]|[^${narrow}]:\\s`),
    new RegExp(`«[^${narrow}]`),
    /oubli|vous auriez|faute|coupable|négligé/i,
  ],
  de: [
    /\s[;:!?]|„\s|\s“/,
    // Quotation marks of another language, or ones that open like English ones.
    /[«»"”]|[\s(]“/,
    /\b(du|dir|dich|deine?[mnrs]?|euch|euer|eure[mnrs]?)\b/i,
    /vergess|versäum|\bschuld|nachlässig|hätten sollen|\bmüssen Sie\b/i,
  ],
  es: [
    /\s[;:!?»]|«\s|[“”„"]/,
    /^[^¿]*\?|^[^¡]*!/,
    /\b(tu|tus|tienes|puedes|quieres|elige|haz)\b/i,
    /olvid|culpa|descuid|negligen|debería/i,
  ],
  it: [
    /\s[;:!?»]|«\s|„|"/,
    // One address throughout: the account's people together, never one of them.
    /\b(tu|tuo|tua|tuoi|tue|puoi|devi|scegli|lei)\b/i,
    /dimentic|colpa|trascura|negligen|avrebbe dovuto/i,
  ],
};
