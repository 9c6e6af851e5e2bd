/** A word as it stands, and folded: lower case, without accents. */
export interface Word {
  readonly text: string;
  readonly folded: string;
}

const letters: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };

/** Nothing to fold but the case; most of what people type. */
const plainText = /^[\x20-\x7e]*$/;

/** Lower case without accents, for comparing what people write with what an admin typed. */
export function foldText(text: string): string {
  if (plainText.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøł]/gu, (letter) => letters[letter] ?? letter);
}

/** The runs of letters and digits of a text, folded. Linear in its length. */
export function toFoldedWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The same with the spelling. */
export function toWords(text: string): Word[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.map((word) => ({ text: word, folded: foldText(word) }));
}

/** Whether a word begins with a capital letter. */
export function isCapitalised({ text }: Word): boolean {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return first !== first.toLowerCase();
}
