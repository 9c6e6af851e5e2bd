/** A key as it is configured. */
export interface RawKey {
  readonly id: string;
  /** 32 bytes. */
  readonly bytes: Buffer;
}

const keyLength = 32;
/** Far more than anybody rotates through. */
const mostKeys = 20;

/**
 * Keys of `id:base64key,id:base64key`, newest first.
 * @throws Error that names what is wrong by place and id, never by a key
 */
export function parseKeys(text: string): readonly RawKey[] {
  const parts = text.split(',', mostKeys + 1).map((part) => part.trim());
  if (parts.length > mostKeys) throw new Error(`more than ${mostKeys} encryption keys`);
  const keys = parts.map(parseKey);
  const ids = new Set(keys.map(({ id }) => id));
  if (ids.size < keys.length) throw new Error('two encryption keys have the same id');
  return keys;
}

function parseKey(part: string, index: number): RawKey {
  const place = `encryption key ${index + 1}`;
  const colon = part.indexOf(':');
  const id = part.slice(0, Math.max(0, colon));
  if (!/^[A-Za-z0-9_-]{1,32}$/u.test(id))
    throw new Error(`${place} needs an id of at most 32 letters and digits, as in id:key`);
  const base64 = part.slice(colon + 1);
  if (!/^[A-Za-z0-9+/]{43}=$/u.test(base64))
    throw new Error(`${place} (${id}) needs ${keyLength} bytes as base64 after its id`);
  const bytes = Buffer.from(base64, 'base64');
  if (new Set(bytes).size < 8) throw new Error(`${place} (${id}) is not random`);
  return { id, bytes };
}
