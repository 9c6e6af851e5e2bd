/**
 * Texts that rows name by their number. What could mean something in JSON or between texts is written as its four hex
 * digits.
 */
export function wordsToText(words: Iterable<string>): string {
  return [...words].map((word) => `,${word.replace(/[^A-Za-z0-9 _:.-]/gu, escapeOf)}`).join('');
}

export function textToWords(text: string): string[] {
  return text.split(',').slice(1).map(unescaped);
}

function escapeOf(symbol: string): string {
  const units = Array.from({ length: symbol.length }, (_, at) => symbol.charCodeAt(at));
  return units.map((unit) => `~${unit.toString(16).padStart(4, '0')}`).join('');
}

function unescaped(word: string): string {
  if (!word.includes('~')) return word;
  return word.replace(/~([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
