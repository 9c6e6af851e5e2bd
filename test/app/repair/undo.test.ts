import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { logToText, type LogEntry } from '#core/repair/log.ts';
import type { RepairRequest, WantedRepair } from '#core/views/repair-view.ts';
import type { Fault } from '#emulator/portal.contract.ts';
import { eraseContacts } from '../../../src/app/use-cases/erase-contacts.ts';
import { repair } from '../../../src/app/use-cases/repair/repair.ts';
import { dayMs } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { mendable, repairContext } from '../support/repair-account.ts';

const logProperty = 'invisible_pipeline_repairs';

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(mendable);
});
afterAll(() => app.portal.close());
beforeEach(() => app.reset(mendable));

const title: WantedRepair = { ruleId: 'contact-rule', property: 'jobtitle', from: null, to: 'Head of IT' };
const amount: WantedRepair = { ruleId: 'deal-rule', property: 'amount', from: '10000', to: '12500' };
const contact = { recordType: 'contact', recordId: '101' } as const;
const deal = { recordType: 'deal', recordId: '301' } as const;

async function run(request: RepairRequest, options: Parameters<typeof repairContext>[1] = {}) {
  const result = await repair(request, repairContext(app, options));
  if (!result.ok) throw new Error(result.failure.code);
  return result.view.fields;
}
const apply = (...repairs: WantedRepair[]) => run({ ...contact, action: 'apply', repairs });
const write = (type: 'contact' | 'deal', id: string, values: Record<string, string>) =>
  app.context().crm.writeFields(type, id, values);

async function logOf(type: string, id: string): Promise<readonly LogEntry[]> {
  return JSON.parse((await app.property(type, id, logProperty)) ?? '[]') as LogEntry[];
}

/** Applies a repair and gives the id that undoes it. */
async function mended(wanted = title): Promise<string> {
  const [field] = await apply(wanted);
  if (field?.outcome.kind !== 'written' || !field.outcome.undo) throw new Error('not written');
  return field.outcome.undo.entryId;
}

describe('undo', () => {
  it('brings the former value back, once', async () => {
    const undo = { ...contact, action: 'undo', entryIds: [await mended()] } as const;
    const { result, calls } = await app.calls(() => run(undo));
    expect(result).toMatchObject([{ label: 'Job title', to: { value: null }, outcome: { kind: 'undone' } }]);
    expect(calls).toBe(3);
    expect(await app.property('contacts', '101', 'jobtitle')).toBeNull();
    expect(await run(undo)).toMatchObject([{ outcome: { kind: 'undone' } }]);
    expect(await run({ ...contact, action: 'history' })).toEqual([]);
  });

  it('leads to the value as HubSpot held it, and the repair can be made again', async () => {
    const [field] = await run({ ...deal, action: 'apply', repairs: [amount] });
    const entryId = field?.outcome.kind === 'written' ? field.outcome.undo?.entryId : undefined;
    await run({ ...deal, action: 'undo', entryIds: [entryId ?? ''] });
    expect(await app.property('deals', '301', 'amount')).toBe('10000');
    app.portal.clock.advance(1_000);
    const again = await run({ ...deal, action: 'apply', repairs: [amount] });
    expect(again).toMatchObject([{ outcome: { kind: 'written' } }]);
    expect(await run({ ...deal, action: 'history' })).toMatchObject([
      { property: 'amount', cause: 'deal-rule' },
    ]);
  });

  it('does not touch what somebody wrote since', async () => {
    const entryId = await mended();
    await write('contact', '101', { jobtitle: 'CIO' });
    expect(await run({ ...contact, action: 'undo', entryIds: [entryId] })).toMatchObject([
      { outcome: { kind: 'changed-meanwhile', present: { value: 'CIO' } } },
    ]);
    expect(await app.property('contacts', '101', 'jobtitle')).toBe('CIO');
  });

  it('is possible for thirty days and no longer', async () => {
    const undo = { ...contact, action: 'undo', entryIds: [await mended()] } as const;
    app.portal.clock.advance(30 * dayMs + 1);
    expect(await run(undo)).toMatchObject([{ outcome: { kind: 'not-logged' } }]);
    expect(await app.property('contacts', '101', 'jobtitle')).toBe('Head of IT');
    expect(await run({ ...contact, action: 'history' })).toEqual([]);
  });

  it.each([
    ['was erased', ''],
    ['was overwritten by a person', 'my notes'],
  ])('is refused where the log %s', async (_, log) => {
    const entryId = await mended();
    await write('contact', '101', { [logProperty]: log });
    app.portal.clock.advance(10 * 60_000);
    expect(await run({ ...contact, action: 'undo', entryIds: [entryId] })).toMatchObject([
      { outcome: { kind: 'not-logged' } },
    ]);
  });

  it('has nothing left after the privacy deletion of a contact', async () => {
    const entryId = await mended();
    await eraseContacts(['101'], app.context());
    expect(await app.property('contacts', '101', logProperty)).toBeNull();
    expect(await run({ ...contact, action: 'undo', entryIds: [entryId] })).toMatchObject([
      { outcome: { kind: 'not-logged' } },
    ]);
  });

  it('believes no id', async () => {
    await mended();
    const entryIds = ['phone@1', 'jobtitle@0', 'no_such_field@12'];
    const fields = await run({ ...contact, action: 'undo', entryIds });
    expect(fields.map(({ outcome }) => outcome.kind)).toEqual(['not-logged', 'not-logged', 'not-logged']);
    expect(await app.property('contacts', '101', 'jobtitle')).toBe('Head of IT');
  });

  it('leaves alone a field that HubSpot only moves forward', async () => {
    const at = app.portal.clock.now();
    const entry: LogEntry = {
      property: 'lifecyclestage',
      from: 'subscriber',
      to: 'lead',
      at,
      by: null,
      cause: 'x',
      source: 'person',
      emailId: null,
      undoneAt: null,
    };
    await write('contact', '101', { [logProperty]: logToText([entry], at) });
    const undo = { ...contact, action: 'undo', entryIds: [`lifecyclestage@${at}`] } as const;
    expect(await run(undo)).toMatchObject([{ outcome: { kind: 'one-way' } }]);
  });
});

describe('a lost answer', () => {
  it.each(['apply-then-drop', 'drop-connection'] as const)(
    'by %s in any call ends in one change and one entry',
    async (kind) => {
      for (let after = 0; after < 4; after++) {
        await app.reset(mendable);
        app.portal.faults.add({ after, effect: { kind } });
        await apply(title).catch(() => undefined);
        app.portal.faults.clear();
        expect(await apply(title)).toMatchObject([{ outcome: { kind: 'already', undo: {} } }]);
        expect(await logOf('contacts', '101'), `fault in call ${after + 1}`).toHaveLength(1);
      }
    },
    30_000,
  );

  it('that never comes fails, and the next click finds the change made', async () => {
    const effect: Fault['effect'] = { kind: 'apply-then-drop' };
    app.portal.faults.add({ path: '/crm/v3/objects/contacts/batch/update', times: Infinity, effect });
    await expect(apply(title)).rejects.toMatchObject({ category: 'unavailable' });
    app.portal.faults.clear();
    expect(await apply(title)).toMatchObject([{ outcome: { kind: 'already', undo: {} } }]);
    expect(await logOf('contacts', '101')).toHaveLength(1);
  });
});
