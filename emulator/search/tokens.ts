/** Words of a text as HubSpot's index cuts them: runs of letters and digits, lower case. */
export function tokensOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * CONTAINS_TOKEN: every word of the query is a word of the value; with `*` the query is a pattern over the whole
 * value or one of its parts between spaces.
 */
export function containsToken(value: string, query: string): boolean {
  if (query.includes('*')) {
    const pattern = query.toLowerCase();
    const whole = value.toLowerCase();
    return [whole, ...whole.split(/\s+/)].some((part) => matchesGlob(part, pattern));
  }
  const words = new Set(tokensOf(value));
  const wanted = tokensOf(query);
  return wanted.length > 0 && wanted.every((word) => words.has(word));
}

/** The pieces between the stars occur in order; linear in the length of the text for each piece. */
function matchesGlob(text: string, pattern: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  let position = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, position);
    if (found < 0) return false;
    position = found + piece.length;
  }
  return position <= text.length - last.length;
}

/** The `query` of a search: each of its words begins some word of the searchable values. */
export function matchesQuery(values: readonly string[], query: string): boolean {
  const words = values.flatMap(tokensOf);
  return tokensOf(query).every((wanted) => words.some((word) => word.startsWith(wanted)));
}
