import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactLike } from '#core/duplicates/contacts/contact.ts';
import { findContactDuplicates } from '#core/duplicates/contacts/find-contact-duplicates.ts';

const inAccount = { population: 5_000, country: 'FR' };

const contact: fc.Arbitrary<Omit<ContactLike, 'id'>> = fc.record({
  firstName: fc.constantFrom('Nadia', 'N.', 'Nadai', 'Verdier', 'Luc', null),
  lastName: fc.constantFrom('Verdier', 'Verdeir', 'Nadia', 'Petit', null),
  email: fc.constantFrom(
    'nadia.verdier@norsel.fr',
    'nverdier@norsel.fr',
    'n@gmail.com',
    'n+1@gmail.com',
    null,
  ),
  phone: fc.constantFrom('+33655501234', '06 55 50 12 34', '01 55 50 12 34', null),
  companyId: fc.constantFrom('501', '502', null),
  companyName: fc.constantFrom('Norsel', 'Norsel SAS', 'Lumetra', null),
  jobTitle: fc.constantFrom('CEO', 'CFO', null),
});
const contacts = fc
  .array(contact, { minLength: 2, maxLength: 12 })
  .map((all) => all.map((each, at) => ({ ...each, id: String(100 + at) })));

describe('whatever the contacts are', () => {
  it('their order does not matter', () => {
    fc.assert(
      fc.property(contacts, fc.infiniteStream(fc.nat()), (all, numbers) => {
        const shuffled = all
          .map((each) => ({ each, rank: Number(numbers.next().value) }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ each }) => each);
        expect(findContactDuplicates(shuffled, inAccount)).toEqual(findContactDuplicates(all, inAccount));
      }),
    );
  });

  it('nobody is a duplicate of themselves, and each stands in one cluster at most', () => {
    fc.assert(
      fc.property(contacts, (all) => {
        const { clusters } = findContactDuplicates([...all, ...all], inAccount);
        const ids = clusters.flatMap((each) => each.ids);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { pairs } of clusters) for (const pair of pairs) expect(pair.ids[0]).not.toBe(pair.ids[1]);
      }),
    );
  });

  it('every pair is at least as likely as asked, and no cluster is likelier than its surest pair', () => {
    fc.assert(
      fc.property(contacts, (all) => {
        for (const { pairs, probability } of findContactDuplicates(all, inAccount).clusters) {
          for (const pair of pairs) expect(pair.probability).toBeGreaterThanOrEqual(0.9);
          expect(probability).toBeLessThanOrEqual(pairs[0]?.probability ?? 0);
        }
      }),
    );
  });

  it('a stranger more moves no pair by more than a third of a bit, from ten contacts on', () => {
    const stranger = {
      id: '9999',
      firstName: 'Ombeline',
      lastName: 'Quéméner',
      email: 'o@lumetra.example',
      phone: null,
      companyId: '999',
      companyName: 'Oxal',
      jobTitle: 'Chemist',
    };
    const oddsById = (all: readonly ContactLike[]) =>
      new Map(
        findContactDuplicates(all, { threshold: 0.5 }).clusters.flatMap(({ pairs }) =>
          pairs.map(
            ({ ids, probability }) => [ids.join(), Math.log2(probability / (1 - probability))] as const,
          ),
        ),
      );
    fc.assert(
      fc.property(fc.array(contact, { minLength: 10, maxLength: 20 }), (drawn) => {
        const all = drawn.map((each, at) => ({ ...each, id: String(100 + at) }));
        const after = oddsById([...all, stranger]);
        for (const [pair, odds] of oddsById(all)) {
          if (odds < 30 && after.has(pair))
            expect(Math.abs((after.get(pair) ?? 0) - odds)).toBeLessThan(1 / 3);
        }
      }),
    );
  });

  it('hostile values cost no more than their first characters', () => {
    const long = (unit: string) => unit.repeat(500_000 / unit.length);
    const hostile = ['a', 'a b ', '@', '+', '1', '.', 'é', '\ud800', '-'].flatMap((unit, at) =>
      [0, 1].map((twin) => ({
        companyId: null,
        id: String(at * 2 + twin),
        firstName: long(unit),
        lastName: long(unit),
        email: `${long(unit)}@${long(unit)}`,
        phone: long(unit),
        companyName: long(unit),
        jobTitle: long(unit),
      })),
    );
    const before = process.cpuUsage();
    findContactDuplicates(hostile, inAccount);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(2_000);
  });
});
