/** Something that text may have leaked to: a line of a log, a row of a table. */
export interface Place {
  readonly where: string;
  readonly text: string;
}

export interface Leak {
  readonly where: string;
  readonly text: string;
  readonly form: string;
}

/**
 * Where any of the texts stands: as it is in any case, or in a form that only looks different (base64 at any offset, hex).
 * @param texts words that are nowhere else, of at least six letters or digits
 */
export function findForbiddenText(texts: readonly string[], haystack: Iterable<Place>): readonly Leak[] {
  const searches = texts.flatMap(formsOf);
  const leaks: Leak[] = [];
  for (const { where, text } of haystack) {
    const lower = text.toLowerCase();
    for (const { of, form, needle, isExact } of searches) {
      if ((isExact ? text : lower).includes(needle)) leaks.push({ where, text: of, form });
    }
  }
  return leaks;
}

function formsOf(text: string) {
  if (text.length < 6) throw new Error('too short to be told from chance');
  const bytes = Buffer.from(text);
  const plain = { of: text, form: 'plain', needle: text.toLowerCase(), isExact: false };
  const hex = { of: text, form: 'hex', needle: bytes.toString('hex'), isExact: false };
  return [plain, hex, ...[0, 1, 2].flatMap((offset) => base64At(text, bytes, offset))];
}

/** What stands in base64 whatever comes before and behind: the characters that neighbours have no part in. */
function base64At(text: string, bytes: Buffer, offset: number) {
  const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
  const whole = padded
    .toString('base64')
    .slice(Math.ceil((offset * 8) / 6), Math.floor((padded.length * 8) / 6));
  return ['base64', 'base64url'].map((form) => ({
    of: text,
    form,
    needle: form === 'base64' ? whole : whole.replaceAll('+', '-').replaceAll('/', '_'),
    isExact: true,
  }));
}
