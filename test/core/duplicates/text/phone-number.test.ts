import { describe, expect, it } from 'vitest';
import { comparePhones, phoneOutcome, readPhoneNumber } from '#core/duplicates/text/phone-number.ts';

describe('phone numbers', () => {
  it.each([
    ['01 55 50 12 34', 'FR', '+33155501234'],
    ['+33 (0)1 55 50 12 34', null, '+33155501234'],
    ['0033155501234', null, '+33155501234'],
    ['+33 01 55 50 12 34', null, '+33155501234'],
    ['(212) 555-0138', 'US', '+12125550138'],
    ['1-212-555-0138', 'US', '+12125550138'],
    ['020 7946 0018', 'GB', '+442079460018'],
    ['06.55.50.12.34', 'FR', '+33655501234'],
    ['01 55 50 12 34', null, '155501234'],
    ['01 55 50 12 34 poste 12', 'FR', '+33155501234'],
  ])('%s in %s is %s', (text, country, number) => {
    expect(readPhoneNumber(text, country)?.number).toBe(number);
  });

  it.each([[null], [''], ['n/a'], ['12345'], ['0000000000'], ['99 99 99 99 99'], ['1'.repeat(5_000)]])(
    '%j is none',
    (text) => {
      expect(readPhoneNumber(text, 'FR')).toBeNull();
    },
  );

  it.each([
    ['06 55 50 12 34', 'FR', true],
    ['07700 900123', 'GB', true],
    ['01 55 50 12 34', 'FR', false],
    ['212 555 0138', 'US', false],
  ])('%s in %s is a mobile: %s', (text, country, mobile) => {
    expect(readPhoneNumber(text, country)?.isMobile).toBe(mobile);
  });

  it.each([
    ['+33155501234', '+33 1 55 50 12 34', 'same'],
    ['+33155501234', '01 55 50 12 34', 'alike'],
    ['+33155501234', '+33155501235', 'differs'],
    ['+33155501234', '02 55 50 12 34', 'differs'],
    ['+33155501234 ext 12', '+33155501234 ext 13', 'differs'],
    ['+33155501234 ext 12', '+33155501234', 'alike'],
  ] as const)('%s and %s are %s, where the country is not known', (a, b, level) => {
    const [one, other] = [readPhoneNumber(a, null), readPhoneNumber(b, null)];
    if (!one || !other) throw new Error('both are numbers');
    expect([comparePhones(one, other), comparePhones(other, one)]).toEqual([
      phoneOutcome[level],
      phoneOutcome[level],
    ]);
  });
});
