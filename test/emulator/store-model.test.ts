import { createAccount } from '#emulator/account.ts';
import { emptySeed } from '#emulator/seeds/empty.ts';
import { createChangeListeners } from '#emulator/store/change-listeners.ts';
import { currentValue } from '#emulator/store/record.ts';
import { ApiError } from '#emulator/wire/api-error.ts';
import { associate, defaultAssociationType, dissociate } from '#emulator/write/association-writer.ts';
import { archiveRecord, createRecord, updateRecord } from '#emulator/write/record-writer.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const origin = { at: 1_000, sourceType: 'INTEGRATION' };
const email = fc.constantFrom('', 'a@b.example', 'c@d.example', 'e@f.example');
const pick = fc.nat({ max: 20 });

const step = fc.oneof(
  fc.record({ do: fc.constant('create' as const), email }),
  fc.record({ do: fc.constant('update' as const), pick, email }),
  fc.record({ do: fc.constant('archive' as const), pick }),
);

describe('any sequence of creations, changes and deletions of contacts', () => {
  it('leaves what a plain map of id to address would hold, and never one address twice', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const account = createAccount(emptySeed, createChangeListeners());
        const type = account.types.byId('0-1');
        const model = new Map<string, string>();
        for (const one of steps) {
          const id = 'pick' in one ? [...model.keys()][one.pick % Math.max(1, model.size)] : undefined;
          const isTaken =
            'email' in one &&
            one.email !== '' &&
            [...model].some(([other, value]) => value === one.email && other !== id);
          const run = () => {
            if (one.do === 'create') {
              const record = createRecord(account, type, { email: one.email }, origin);
              model.set(record.id, one.email);
            } else if (id !== undefined && one.do === 'update') {
              updateRecord(account, type, account.records.get('0-1', id)!, { email: one.email }, origin);
              model.set(id, one.email);
            } else if (id !== undefined) {
              archiveRecord(account, type, account.records.get('0-1', id)!, origin);
              model.delete(id);
            }
          };
          if (isTaken && (one.do === 'create' || id !== undefined)) expect(run).toThrow(ApiError);
          else run();
        }
        const live = account.records.list('0-1').filter((record) => record.archivedAt === null);
        expect(new Map(live.map((record) => [record.id, currentValue(record, 'email') ?? '']))).toEqual(
          model,
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('any sequence of associations between contacts and companies', () => {
  const pairs = fc.array(
    fc.record({
      contact: fc.nat({ max: 2 }),
      company: fc.nat({ max: 2 }),
      remove: fc.boolean(),
      primary: fc.boolean(),
    }),
    { maxLength: 30 },
  );

  it('is the same from both sides, with at most one primary company, which is the one that the contact names', () => {
    fc.assert(
      fc.property(pairs, (steps) => {
        const account = createAccount(emptySeed, createChangeListeners());
        const make = (typeId: string) =>
          [0, 1, 2].map(() => createRecord(account, account.types.byId(typeId), {}, origin));
        const [contacts, companies] = [make('0-1'), make('0-2')];
        const plain = defaultAssociationType(account, '0-1', '0-2');
        const primary = account.associationTypes.between('0-1', '0-2').find((type) => type.isPrimary)!;
        for (const one of steps) {
          const [contact, company] = [contacts[one.contact]!, companies[one.company]!];
          if (one.remove) dissociate(account, contact, company, origin);
          else associate(account, contact, company, one.primary ? primary : plain, origin);
        }
        for (const contact of contacts) {
          const links = account.associations.list({ typeId: '0-1', id: contact.id }, '0-2');
          const primaries = links.filter((link) => link.types.some((type) => type.isPrimary));
          expect(primaries.length).toBeLessThanOrEqual(1);
          expect(currentValue(contact, 'associatedcompanyid')).toBe(primaries[0]?.toId ?? null);
          for (const link of links) {
            const back = account.associations
              .list({ typeId: '0-2', id: link.toId }, '0-1')
              .find((other) => other.toId === contact.id);
            expect(back?.types.map((type) => type.typeId).toSorted()).toEqual(
              link.types.map((type) => type.inverseTypeId).toSorted(),
            );
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
