import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { parseKeys, type RawKey } from './parse-keys.ts';
import type { Keyring } from './keyring.ts';

const cipher = 'aes-256-gcm';
/** Bytes of a nonce (NIST SP 800-38D, 8.2.2: random, 96 bits) and of the tag that proves a text unchanged. */
const nonceLength = 12;
const tagLength = 16;

interface Key extends RawKey {
  readonly sealing: Buffer;
  readonly digesting: Buffer;
}

/**
 * A keyring of `id:base64key,id:base64key`, newest first. Each key of 32 bytes is split by HKDF-SHA-256 into one that seals
 * and one that digests, so that neither tells anything of the other. A sealed text reads `id.base64url(nonce ‖ tag ‖ text)`,
 * a digest `id.base64url(HMAC-SHA-256)`.
 * @throws Error that says which part of the text is wrong, without any of it but ids
 */
export function createKeyring(text: string): Keyring {
  const keys = parseKeys(text).map(split);
  const byId = new Map(keys.map((key) => [key.id, key]));
  const newest = keys[0];
  if (!newest) throw new Error('no encryption key');
  return {
    seal: (plain, context) => seal(newest, plain, context),
    open: (sealed, context) => open(byId.get(idOf(sealed)), sealed, context),
    isOld: (sealed) => idOf(sealed) !== newest.id,
    digest: (plain, context) => digest(newest, plain, context),
    digests: (plain, context) => keys.map((key) => digest(key, plain, context)),
  };
}

function split(key: RawKey): Key {
  const derive = (use: string) =>
    Buffer.from(hkdfSync('sha256', key.bytes, '', `invisible-pipeline ${use}`, 32));
  return { ...key, sealing: derive('seal'), digesting: derive('digest') };
}

function idOf(sealed: string): string {
  return sealed.slice(0, Math.max(0, sealed.indexOf('.')));
}

function seal({ id, sealing }: Key, plain: string, context: string): string {
  const nonce = randomBytes(nonceLength);
  const encryption = createCipheriv(cipher, sealing, nonce, { authTagLength: tagLength });
  encryption.setAAD(Buffer.from(`${id}.${context}`));
  const body = Buffer.concat([encryption.update(plain, 'utf8'), encryption.final()]);
  return `${id}.${Buffer.concat([nonce, encryption.getAuthTag(), body]).toString('base64url')}`;
}

function open(key: Key | undefined, sealed: string, context: string): string {
  if (!key) throw new Error('sealed under a key that is not in the keyring');
  const bytes = Buffer.from(sealed.slice(key.id.length + 1), 'base64url');
  if (bytes.length < nonceLength + tagLength) throw new Error('not a sealed text');
  const nonce = bytes.subarray(0, nonceLength);
  const decryption = createDecipheriv(cipher, key.sealing, nonce, { authTagLength: tagLength });
  decryption.setAAD(Buffer.from(`${key.id}.${context}`));
  decryption.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
  try {
    const body = decryption.update(bytes.subarray(nonceLength + tagLength));
    return Buffer.concat([body, decryption.final()]).toString('utf8');
  } catch {
    throw new Error('a sealed text was changed, or belongs elsewhere');
  }
}

/** The context's length goes first: no other pair of context and text makes the same bytes. */
function digest({ id, digesting }: Key, plain: string, context: string): string {
  const mac = createHmac('sha256', digesting).update(`${context.length}:${context}:${plain}`);
  return `${id}.${mac.digest('base64url')}`;
}
