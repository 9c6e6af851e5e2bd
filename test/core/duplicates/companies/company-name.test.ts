import { describe, expect, it } from 'vitest';
import {
  compareCompanyNames,
  companyNameOutcome,
  readCompanyName,
} from '#core/duplicates/companies/company-name.ts';

describe('company names', () => {
  it.each([
    ['Norsel SAS', 'norsel'],
    ['NORSEL S.A.S.', 'norsel'],
    ['Norsel S A R L', 'norsel'],
    ['Fonderies de l’Aubrac', 'fonderiesdelaubrac'],
    ['SAS', 'sas'],
    ['Norsel & Co. Ltd', 'norselco'],
  ])('%s is read as %s', (text, joined) => {
    expect(readCompanyName(text)?.joined).toBe(joined);
  });

  it.each([[null], [''], ['—']])('%j is none', (text) => {
    expect(readCompanyName(text)).toBeNull();
  });

  it.each([
    ['Norsel', 'Norsel SAS', 'same'],
    ['Norsel S.A.S.', 'NORSEL SAS', 'same'],
    ['Norsel SAS', 'Norsel SARL', 'otherForm'],
    ['Norsel SAS', 'Norsel GmbH', 'differs'],
    ['Norsel Ltd', 'Norsel Inc', 'differs'],
    ['Norsel', 'Norsel Group', 'alike'],
    ['Norsel Conseil', 'Norsel Consiel', 'alike'],
    ['Norsel Conseil', 'Norsel Industries', 'differs'],
    ['Norsel', 'Lumetra', 'differs'],
  ] as const)('%s and %s: %s', (a, b, outcome) => {
    const [one, another] = [readCompanyName(a), readCompanyName(b)];
    if (!one || !another) throw new Error('both are names');
    expect([compareCompanyNames(one, another), compareCompanyNames(another, one)]).toEqual([
      companyNameOutcome[outcome],
      companyNameOutcome[outcome],
    ]);
  });
});
