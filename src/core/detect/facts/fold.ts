const folded = new Map<string, string>();

/** Lower case without accents, one unit for one unit, so that offsets into the result are offsets into the text. */
export function foldKeepingLength(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at += 1) result += foldUnit(text.charAt(at));
  return result;
}

function foldUnit(unit: string): string {
  if (unit < '\u0080') return unit.toLowerCase();
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const plain = unit === '’' ? "'" : isSpace(unit) ? ' ' : firstUnit(unit);
  folded.set(unit, plain);
  return plain;
}

const isSpace = (unit: string) => unit === '\u00a0' || unit === '\u202f';

function firstUnit(unit: string): string {
  const base = unit.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base : unit;
}
