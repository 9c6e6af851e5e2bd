import { createHash, randomBytes } from 'node:crypto';

/** 32 random bytes as text for an address or a cookie. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Whether a text can be one of ours: others are refused before anything is looked up. */
export function isSecret(text: string | undefined): text is string {
  return text !== undefined && /^[A-Za-z0-9_-]{43}$/u.test(text);
}

/** What is kept of a secret: with 256 random bits, a plain digest cannot be turned back. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
