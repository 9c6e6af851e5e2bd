/**
 * What stands around an encoded text: which form it has, in which version, and a sum by which a text that was cut or mixed
 * with another is told from a whole one.
 */
export function seal(form: string, text: string): string {
  return `${form}.${checksum(text)}.${text}`;
}

/** The text, or null where it is of another form or not whole. */
export function unseal(form: string, sealed: string): string | null {
  if (!sealed.startsWith(`${form}.`)) return null;
  const start = form.length + 1;
  const end = sealed.indexOf('.', start);
  if (end === -1) return null;
  const text = sealed.slice(end + 1);
  return checksum(text) === sealed.slice(start, end) ? text : null;
}

/** The sum that a sealed text carries; '' where it carries none. */
export function sumOf(sealed: string): string {
  return sealed.slice(0, 64).split('.')[1] ?? '';
}

/** FNV-1a over the character codes, 32 bits, with the length: it tells accidents, it withstands nobody's intent. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${(hash >>> 0).toString(36)}-${text.length.toString(36)}`;
}
