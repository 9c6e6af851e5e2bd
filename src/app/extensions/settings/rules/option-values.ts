/** What can be kept of an option of a rule. */
const most = { number: 1e9, words: 100, letters: 60 } as const;

export function isFitNumber(value: number): boolean {
  return value >= 0 && value <= most.number;
}

export function isFitWords(words: readonly string[]): boolean {
  return words.length <= most.words && words.every((word) => word.length <= most.letters);
}

/** What was typed between commas, each once. */
export function toWords(text: string): readonly string[] {
  const words = text.slice(0, 20_000).split(/[,;\n\r]/u);
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))];
}
