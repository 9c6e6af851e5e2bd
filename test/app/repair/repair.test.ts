import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LogEntry } from '#core/repair/log.ts';
import type { RepairRequest, WantedRepair } from '#core/views/repair-view.ts';
import { createPortal } from '#emulator/portal.ts';
import { repair } from '../../../src/app/use-cases/repair/repair.ts';
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
const phone: WantedRepair = {
  ruleId: 'contact-rule',
  property: 'phone',
  from: null,
  to: '+33 4 72 00 00 01',
};
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

describe('a preview', () => {
  it('shows names and present values, and writes nothing', async () => {
    const request = { ...contact, action: 'preview', repairs: [title, phone] } as const;
    const { result, calls } = await app.calls(() => run(request));
    expect(result).toMatchObject([
      {
        label: 'Job title',
        from: { value: null },
        to: { value: 'Head of IT' },
        source: { kind: 'signature', emailId: '401' },
        outcome: { kind: 'ready' },
      },
      { label: 'Phone number', outcome: { kind: 'ready' } },
    ]);
    // One of the three is the test's own rules.
    expect(calls).toBe(3);
    expect(await app.property('contacts', '101', 'jobtitle')).toBeNull();
  });

  it('shows a day as the instant that is written', async () => {
    const from = await app.property('deals', '301', 'closedate');
    const repairs = [{ ruleId: 'deal-rule', property: 'closedate', from, to: '2027-01-31' }];
    expect(await run({ ...deal, action: 'preview', repairs })).toMatchObject([
      { type: 'datetime', to: { value: '2027-01-31T10:00:00.000Z' }, outcome: { kind: 'ready' } },
    ]);
  });
});

describe('a repair', () => {
  it('writes several fields in one call, with a log that holds no quote', async () => {
    const { result, calls } = await app.calls(() =>
      run({ ...contact, action: 'apply', repairs: [title, phone] }),
    );
    expect(result.map(({ outcome }) => outcome.kind)).toEqual(['written', 'written']);
    expect(calls).toBe(4);
    expect(await app.property('contacts', '101', 'jobtitle')).toBe('Head of IT');
    expect(await app.property('contacts', '101', 'phone')).toBe('+33 4 72 00 00 01');
    const at = app.portal.clock.now();
    expect(await logOf('contacts', '101')).toEqual(
      [title, phone].map(({ property, to }) => ({
        property,
        from: null,
        to,
        at,
        by: null,
        cause: 'contact-rule',
        source: 'signature',
        emailId: '401',
        undoneAt: null,
      })),
    );
  });

  it('notes who clicked, where the platform says so', async () => {
    await run({ ...contact, action: 'apply', repairs: [title] }, { by: '77' });
    expect(await logOf('contacts', '101')).toMatchObject([{ by: '77' }]);
  });

  it('done twice is logged once', async () => {
    const [first] = await apply(title);
    const undo = first?.outcome.kind === 'written' ? first.outcome.undo : null;
    app.portal.clock.advance(60_000);
    expect(await apply(title)).toMatchObject([{ outcome: { kind: 'already', undo } }]);
    expect(await logOf('contacts', '101')).toHaveLength(1);
  });

  it('clicked twice at once is written and logged once', async () => {
    const both = await Promise.all([apply(title), apply(title)]);
    for (const [field] of both) expect(['written', 'already']).toContain(field?.outcome.kind);
    expect(await logOf('contacts', '101')).toHaveLength(1);
    expect(await run({ ...contact, action: 'history' })).toHaveLength(1);
  });

  it('of two fields at once by two clicks leaves a way back from both', async () => {
    await Promise.all([apply(title), apply(phone)]);
    const fields = await run({ ...contact, action: 'history' });
    expect(fields.map(({ property }) => property).sort()).toEqual(['jobtitle', 'phone']);
  });

  it('does not overwrite what somebody wrote meanwhile', async () => {
    await write('contact', '101', { jobtitle: 'CIO' });
    const at = app.portal.clock.now();
    expect(await apply(title, phone)).toMatchObject([
      { outcome: { kind: 'changed-meanwhile', present: { value: 'CIO' }, at } },
      { outcome: { kind: 'written' } },
    ]);
    expect(await app.property('contacts', '101', 'jobtitle')).toBe('CIO');
  });

  it('does not overwrite what is written while the rules are at work', async () => {
    const context = repairContext(app);
    const findRepairs: typeof context.findRepairs = async (type, id) => {
      const found = await context.findRepairs(type, id);
      await write('contact', '101', { jobtitle: 'CIO' });
      return found;
    };
    const request = { ...contact, action: 'apply', repairs: [title] } as const;
    expect(await repair(request, { ...context, findRepairs })).toMatchObject({
      view: { fields: [{ outcome: { kind: 'changed-meanwhile' } }] },
    });
    expect(await app.property('contacts', '101', 'jobtitle')).toBe('CIO');
  });

  it.each<[string, Partial<WantedRepair>]>([
    ['another value', { to: 'President' }],
    ['another rule', { ruleId: 'contact-other-rule' }],
    ['another field', { property: 'city', to: 'Lyon' }],
    ['an oversized value', { to: 'x'.repeat(2_000) }],
  ])('of a tampered request, with %s, writes nothing', async (_, change) => {
    const before = await app.list('contacts');
    expect(await apply({ ...title, ...change })).toMatchObject([{ outcome: { kind: 'not-proposed' } }]);
    expect(await app.list('contacts')).toEqual(before);
  });

  it('never writes to another record than the one whose rules propose it', async () => {
    const request = { recordType: 'contact', recordId: '102', action: 'apply', repairs: [title] } as const;
    expect(await run(request)).toMatchObject([{ outcome: { kind: 'not-proposed' } }]);
    expect(await app.property('contacts', '102', 'jobtitle')).toBeNull();
  });

  it.each(['999999', '../deals/301'])('of a record that is not there (%s) says so', async (recordId) => {
    const request = { recordType: 'contact', recordId, action: 'apply', repairs: [title] } as const;
    expect(await repair(request, repairContext(app))).toMatchObject({
      ok: false,
      failure: { code: 'record-not-found' },
    });
  });
});

describe('a repair that HubSpot refuses', () => {
  const values = { 'contact 101': { jobtitle: 'Head of IT', email: 'no address', lifecyclestage: 'moon' } };

  it('is told with the field’s name, and the others are written all the same', async () => {
    const from = await app.property('contacts', '101', 'email');
    const email: WantedRepair = { ruleId: 'contact-rule', property: 'email', from, to: 'no address' };
    const request = { ...contact, action: 'apply', repairs: [title, email] } as const;
    const { result, calls } = await app.calls(() => run(request, { values }));
    expect(result).toMatchObject([
      { outcome: { kind: 'written' } },
      {
        outcome: { kind: 'refused', refusal: { kind: 'not-an-address', property: 'email', label: 'Email' } },
      },
    ]);
    expect(calls).toBe(6);
    expect(await app.property('contacts', '101', 'jobtitle')).toBe('Head of IT');
    expect((await logOf('contacts', '101')).map(({ property }) => property)).toEqual(['jobtitle']);
  });

  it('for a value that is no option is not even sent', async () => {
    const stage: WantedRepair = {
      ruleId: 'contact-rule',
      property: 'lifecyclestage',
      from: 'lead',
      to: 'moon',
    };
    const request = { ...contact, action: 'apply', repairs: [stage] } as const;
    expect(await run(request, { values })).toMatchObject([
      { outcome: { kind: 'refused', refusal: { kind: 'not-an-option', label: 'Lifecycle stage' } } },
    ]);
  });

  it('keeps the account’s own words for a rule of its own', async () => {
    app.portal.faults.refuseWrite('deals', 'amount', 'Over 10,000 needs a manager');
    expect(await run({ ...deal, action: 'apply', repairs: [amount] })).toMatchObject([
      {
        outcome: {
          refusal: { kind: 'account-rule', label: 'Amount', detail: 'Over 10,000 needs a manager' },
        },
      },
    ]);
    expect(await app.property('deals', '301', 'amount')).toBe('10000');
  });

  it('because a field is missing first, names that field', async () => {
    const list = [
      { isValid: false, name: 'closed_lost_reason', error: 'REQUIRED_FIELD', message: 'Required' },
    ];
    const message = `Property values were not valid: ${JSON.stringify(list)}`;
    app.portal.faults.add({
      path: '/crm/v3/objects/deals/batch/update',
      effect: { kind: 'status', status: 400, category: 'VALIDATION_ERROR', message },
    });
    expect(await run({ ...deal, action: 'apply', repairs: [amount] })).toMatchObject([
      {
        outcome: {
          refusal: { kind: 'required', property: 'closed_lost_reason', label: 'Closed lost reason' },
        },
      },
    ]);
  });

  it('for a missing scope fails with it', async () => {
    const scopes = [
      'crm.objects.contacts.read',
      'crm.schemas.contacts.read',
      'crm.objects.contacts.sensitive.read',
    ];
    const portal = await createPortal({ seed: mendable, scopes });
    const options = { accessToken: portal.accessToken, basePath: portal.url };
    const work = repair({ ...contact, action: 'apply', repairs: [title] }, repairContext(app, options));
    await expect(work).rejects.toMatchObject({ category: 'missing-scope' });
    await portal.close();
  });
});
