/** A code of HubSpot as words, for one that no dictionary names: `COMPUTER_SOFTWARE` reads `Computer software`. */
export function codeToText(code: string): string {
  const words = code.replaceAll('_', ' ').trim();
  // Only codes shout: a name that somebody typed keeps its letters.
  return upperFirst(words === words.toUpperCase() ? words.toLowerCase() : words);
}

/** For words that stand inside a formula and also head a line. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
