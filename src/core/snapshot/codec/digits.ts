/** 64 characters that JSON, URLs and HubSpot leave as they are. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The lower half ends a number, the upper half says that more follows. */
export const more = 32;

const noDigit = 255;

/** The digit that a character code stands for; 255 for none. Codes from 128 on are not in it. */
export const digitByCode: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const digit = alphabet.indexOf(String.fromCharCode(code));
  return digit === -1 ? noDigit : digit;
});

const codeByDigit: Uint8Array = Uint8Array.from(alphabet, (digit) => digit.charCodeAt(0));

/** Codes that are made into a text at a time. */
const blockSize = 8_192;

/**
 * Collects whole numbers from 0 on, five bits a character, the lowest first: 1,023 takes two. They are kept as codes, since
 * a text for each of a million numbers would take ten times the memory.
 */
export function createDigits() {
  const block = new Uint8Array(blockSize);
  let used = 0;
  let text = '';

  function put(digit: number): void {
    block[used] = codeByDigit[digit] ?? 0;
    used += 1;
    if (used === blockSize) flush();
  }

  function flush(): void {
    text += String.fromCharCode(...block.subarray(0, used));
    used = 0;
  }

  return {
    add(value: number): void {
      let rest = value;
      // Division, not shifting: ids and times have more than 32 bits.
      for (; rest >= more; rest = Math.floor(rest / more)) put(more + (rest % more));
      put(rest);
    },
    toText(): string {
      flush();
      return text;
    },
  };
}

/** Whole numbers of either sign as ones from 0 on: 0, -1, 1, -2, … */
export function foldSign(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

export function unfoldSign(folded: number): number {
  return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
}
