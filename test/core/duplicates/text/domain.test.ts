import { describe, expect, it } from 'vitest';
import { isShared, ownLabel, readDomain } from '#core/duplicates/text/domain.ts';

describe('domains', () => {
  it.each([
    ['norsel.fr', 'norsel.fr'],
    ['WWW.Norsel.FR', 'norsel.fr'],
    ['https://www.norsel.fr/equipe?x=1', 'norsel.fr'],
    ['shop.norsel.co.uk', 'norsel.co.uk'],
    ['norsel.com.au', 'norsel.com.au'],
    ['mail.eu.norsel.com', 'norsel.com'],
    ['norsel.fr.', 'norsel.fr'],
    ['norsel.fr:8080', 'norsel.fr'],
    ['société.fr', 'société.fr'],
  ])('%s was registered as %s', (text, registrable) => {
    expect(readDomain(text)?.registrable).toBe(registrable);
  });

  it.each([
    [null],
    [''],
    ['norsel'],
    ['co.uk'],
    ['nor sel.fr'],
    ['norsel..fr'],
    ['@norsel.fr'],
    ['.'.repeat(300)],
  ])('%j is none', (text) => {
    expect(readDomain(text)).toBeNull();
  });

  it.each([
    ['gmail.com', true],
    ['orange.fr', true],
    ['yahoo.co.uk', true],
    ['me.com', true],
    ['linkedin.com', true],
    ['norsel.myshopify.com', true],
    ['norsel.com', false],
  ])('%s proves nobody: %s', (text, shared) => {
    const domain = readDomain(text);
    expect(domain && isShared(domain)).toBe(shared);
  });

  it('knows the label that its owner chose', () => {
    expect(
      [readDomain('shop.norsel.co.uk'), readDomain('norsel.de')].map((each) => each && ownLabel(each)),
    ).toEqual(['norsel', 'norsel']);
  });
});
