import { describe, expect, it } from 'vitest';
import { hasExclusions, isReadable } from '#core/mail/is-readable.ts';
import { defaultReadingSettings, suggestedPrivateMarkers } from '#core/settings/reading.ts';

const header = {
  subject: 'Hello',
  fromAddress: 'nadia@mail.buyer.example',
  toAddresses: ['rep@northwind.example'],
};

describe('an email is read', () => {
  it.each([
    ['where nothing is excluded', {}],
    ['where another domain is excluded', { excludedDomains: ['er.example', 'buyer.example.org'] }],
    ['where another address is excluded', { excludedAddresses: ['nadia@buyer.example'] }],
    ['where another mailbox is excluded', { excludedMailboxes: ['ceo@northwind.example'] }],
    ['where the subject bears no marker', { privateMarkers: [...suggestedPrivateMarkers] }],
    ['where a marker is blank', { privateMarkers: ['  '] }],
  ])('%s', (_, reading) => {
    expect(isReadable(header, { ...defaultReadingSettings, ...reading })).toBe(true);
  });
});

describe('an email is left alone', () => {
  it.each([
    ['whose sender is excluded', { excludedAddresses: ['nadia@mail.buyer.example'] }, {}],
    [
      'whose sender is excluded and writes in capitals',
      { excludedAddresses: ['nadia@mail.buyer.example'] },
      { fromAddress: 'Nadia@Mail.Buyer.Example' },
    ],
    [
      'that went to an excluded address',
      { excludedAddresses: ['law@firm.example'] },
      { toAddresses: ['a@b.example', 'law@firm.example'] },
    ],
    ['of an excluded domain', { excludedDomains: ['mail.buyer.example'] }, {}],
    ['of a domain below an excluded one', { excludedDomains: ['buyer.example'] }, {}],
    ['that came into an excluded mailbox', { excludedMailboxes: ['rep@northwind.example'] }, {}],
    [
      'that an excluded mailbox sent',
      { excludedMailboxes: ['hr@northwind.example'] },
      { fromAddress: 'hr@northwind.example' },
    ],
    ['marked as private', { privateMarkers: ['[private]'] }, { subject: 'Re: [PRIVATE] lunch' }],
    [
      'marked as private without the accent',
      { privateMarkers: ['[privé]'] },
      { subject: 'TR : [Prive] déjeuner' },
    ],
  ])('%s', (_, reading, fields) => {
    expect(isReadable({ ...header, ...fields }, { ...defaultReadingSettings, ...reading })).toBe(false);
  });
});

it('takes a subject of a megabyte and an address without a domain in stride', () => {
  const reading = {
    ...defaultReadingSettings,
    excludedDomains: ['a.example'],
    privateMarkers: ['[private]'],
  };
  const odd = { subject: 'a'.repeat(1_000_000), fromAddress: null, toAddresses: ['.'.repeat(100_000)] };
  expect(isReadable(odd, reading)).toBe(true);
});

it('needs headers first only where something is left alone', () => {
  expect(hasExclusions({ ...defaultReadingSettings, ourDomains: ['northwind.example'] })).toBe(false);
  expect(hasExclusions({ ...defaultReadingSettings, privateMarkers: ['[private]'] })).toBe(true);
});
