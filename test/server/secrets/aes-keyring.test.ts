import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeyring } from '../../../src/server/secrets/aes-keyring.ts';

const old = `2025:${randomBytes(32).toString('base64')}`;
const fresh = `2026:${randomBytes(32).toString('base64')}`;
const keyring = createKeyring(fresh);

/** The sealed text with one bit of one byte turned. */
function withTurnedBit(sealed: string, at: number): string {
  const [id = '', body = ''] = sealed.split('.');
  const bytes = Buffer.from(body, 'base64url');
  const index = at % (bytes.length * 8);
  bytes[index >> 3] = (bytes[index >> 3] ?? 0) ^ (1 << (index & 7));
  return `${id}.${bytes.toString('base64url')}`;
}

describe('a keyring', () => {
  it('opens what it sealed, in its place only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (text, here, there) => {
        const sealed = keyring.seal(text, here);
        expect(keyring.open(sealed, here)).toBe(text);
        if (here !== there) expect(() => keyring.open(sealed, there)).toThrow('belongs elsewhere');
      }),
    );
  });

  it('never seals the same text twice alike, and shows nothing of it', () => {
    const texts = Array.from({ length: 100 }, () => keyring.seal('Ada Lund', 'signal:1:a'));
    expect(new Set(texts).size).toBe(100);
    expect(texts.every((text) => /^2026\.[\w-]+$/u.test(text))).toBe(true);
  });

  it('refuses a text of which one bit was changed: nonce, tag or body', () => {
    const sealed = keyring.seal('a quote', 'signal:1:a');
    fc.assert(
      fc.property(fc.nat(), (at) => {
        expect(() => keyring.open(withTurnedBit(sealed, at), 'signal:1:a')).toThrow('was changed');
      }),
    );
  });

  it.each(['', '2026', '2026.', '2026.AAAA', `2026.${'A'.repeat(36)}`, '.', '2025.AAAA', 'a quote'])(
    'refuses %j, which it never sealed, and repeats nothing of it',
    (text) => {
      const open = () => keyring.open(text, 'signal:1:a');
      expect(open).toThrow(Error);
      expect(open).not.toThrow(text === '' ? 'quote' : text);
    },
  );

  it('opens what an older key sealed, and says that it is old', () => {
    const before = createKeyring(old).seal('a quote', 'signal:1:a');
    const rotated = createKeyring(`${fresh},${old}`);
    expect(rotated.open(before, 'signal:1:a')).toBe('a quote');
    expect(rotated.isOld(before)).toBe(true);
    const after = rotated.seal('a quote', 'signal:1:a');
    expect(rotated.isOld(after)).toBe(false);
    expect(keyring.open(after, 'signal:1:a')).toBe('a quote');
    expect(() => keyring.open(before, 'signal:1:a')).toThrow('not in the keyring');
  });

  it('refuses a text whose id was exchanged for that of another key', () => {
    const rotated = createKeyring(`${fresh},${old}`);
    const sealed = rotated.seal('a quote', 'signal:1:a').replace('2026.', '2025.');
    expect(() => rotated.open(sealed, 'signal:1:a')).toThrow('was changed');
  });

  it('digests alike what is alike, and apart what differs in text, context or key', () => {
    const rotated = createKeyring(`${fresh},${old}`);
    expect(keyring.digest('ada@acme.example', 'sender:1')).toBe(
      rotated.digest('ada@acme.example', 'sender:1'),
    );
    const digests = [
      ...rotated.digests('ada@acme.example', 'sender:1'),
      keyring.digest('ada@acme.example', 'sender:2'),
      keyring.digest('bea@acme.example', 'sender:1'),
      keyring.digest('1:x', 'sender:'),
      keyring.digest('x', 'sender:1:'),
    ];
    expect(new Set(digests).size).toBe(6);
    expect(digests[1]).toBe(createKeyring(old).digest('ada@acme.example', 'sender:1'));
  });

  it.each([
    ['nothing', '', 'encryption key 1 needs an id'],
    ['no id', 'AAAA', 'encryption key 1 needs an id'],
    ['an odd id', `a b:${'A'.repeat(43)}=`, 'encryption key 1 needs an id'],
    [
      'a short key',
      `a:${randomBytes(16).toString('base64')}`,
      'encryption key 1 (a) needs 32 bytes as base64',
    ],
    [
      'a long key',
      `a:${randomBytes(33).toString('base64')}`,
      'encryption key 1 (a) needs 32 bytes as base64',
    ],
    ['no random key', `a:${Buffer.alloc(32).toString('base64')}`, 'encryption key 1 (a) is not random'],
    ['two of one id', `${fresh},${fresh}`, 'two encryption keys have the same id'],
    ['a second without', `${fresh},`, 'encryption key 2 needs an id'],
    ['too many', Array.from({ length: 21 }, () => fresh).join(), 'more than 20 encryption keys'],
  ])('cannot be made of %s, and the refusal tells no key', (_name, text, message) => {
    let said = '';
    try {
      createKeyring(text);
    } catch (error) {
      said = (error as Error).message;
    }
    expect(said).toContain(message);
    expect(said).not.toMatch(/[A-Za-z0-9+/]{16}/u);
  });
});
