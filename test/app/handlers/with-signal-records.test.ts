import { describe, expect, it } from 'vitest';
import type { Crm } from '#crm/crm.ts';
import type { SignalRecords } from '#store/signal-records.ts';
import { withSignalRecords } from '../../../src/app/handlers/shell/with-signal-records.ts';

const kept: Readonly<Record<string, readonly string[]>> = { '101': ['1', '4'], '102': ['2'], '103': ['3'] };

const records = {
  readIdsOf: async (_type: string, ids: readonly string[]) =>
    new Map(ids.flatMap((id) => (kept[id] ? [[id, kept[id]] as const] : []))),
} as unknown as SignalRecords;

const contact = (id: string, mergedIds?: readonly string[]) => ({ id, ...(mergedIds ? { mergedIds } : {}) });

describe('signals of an account that keeps them elsewhere', () => {
  it('stay with a contact whom another one was merged into', async () => {
    const found = {
      contact: contact('101', ['102', '999']),
      companyIds: [],
      dealIds: [],
      emailIds: [],
      signalIds: [],
    };
    const crm = { readContactWithIds: async () => found } as unknown as Crm;
    const read = await withSignalRecords(crm, records).readContactWithIds('101');
    expect(read?.signalIds).toEqual(['1', '4', '2']);
  });

  it('are listed the same way', async () => {
    const page = {
      records: [contact('101'), contact('103', ['102'])].map((record) => ({
        record,
        ids: { deal: [], signal: [] },
      })),
      after: null,
    };
    const crm = { listContacts: async () => page } as unknown as Crm;
    const listed = await withSignalRecords(crm, records).listContacts(null);
    expect(listed.records.map(({ ids }) => ids.signal)).toEqual([
      ['1', '4'],
      ['3', '2'],
    ]);
  });

  it('are nobody’s where the record is gone', async () => {
    const crm = { readContactWithIds: async () => null } as unknown as Crm;
    expect(await withSignalRecords(crm, records).readContactWithIds('101')).toBeNull();
  });
});
