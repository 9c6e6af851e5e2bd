import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CrmError } from '#crm/crm.ts';
import { createFieldDefinitions } from '#crm/field-definitions.ts';
import { createPortal } from '#emulator/portal.ts';
import type { Fault } from '#emulator/portal.contract.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';
import { testSeed } from './support/test-seed.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await startTestPortal();
});
afterAll(() => test.portal.close());
beforeEach(() => test.reset());

const update = '/crm/v3/objects/deals/batch/update';

async function valueOf(id: string, name: string): Promise<string | null | undefined> {
  return (await test.crm().readFields('deal', id, [name]))?.get(name)?.value;
}

describe('reading fields', () => {
  it('gives values with their history, in one call', async () => {
    test.portal.clock.advance(60_000);
    const crm = test.crm();
    await crm.writeFields('deal', '301', { amount: '13000' });
    const fields = await crm.readFields('deal', '301', ['amount', 'hs_next_step', 'no_such_field']);
    expect(fields?.get('amount')).toEqual({
      value: '13000',
      versions: [
        { value: '13000', at: test.portal.clock.now() },
        { value: '12500.50', at: expect.any(Number) as number },
      ],
    });
    expect(fields?.get('hs_next_step')).toEqual({ value: null, versions: [] });
    expect(fields?.get('no_such_field')).toEqual({ value: null, versions: [] });
    expect(crm.callCount()).toBe(2);
  });

  it.each(['999999', '../deals/301', ''])('of a record that is not there (%s) is nothing', async (id) => {
    expect(await test.crm().readFields('deal', id, ['amount'])).toBeNull();
  });
});

describe('writing fields', () => {
  it('writes several in one call, and empties with nothing', async () => {
    const crm = test.crm();
    const written = await crm.writeFields('deal', '301', { amount: '', hs_next_step: 'Call Ada' });
    expect(written).toEqual({ kind: 'written' });
    expect(crm.callCount()).toBe(1);
    expect(await valueOf('301', 'amount')).toBeNull();
    expect(await valueOf('301', 'hs_next_step')).toBe('Call Ada');
  });

  it('of a record that is gone says so', async () => {
    expect(await test.crm().writeFields('deal', '999999', { amount: '1' })).toEqual({ kind: 'gone' });
  });

  it.each<[string, Record<string, string>, string, string]>([
    ['a value of another type', { amount: 'much' }, 'amount', 'INVALID_DOUBLE'],
    ['a value that is no option', { dealtype: 'barter' }, 'dealtype', 'INVALID_OPTION'],
    ['a stage that is not there', { dealstage: 'moon' }, 'dealstage', 'INVALID_OPTION'],
    ['a field that is not there', { no_such_field: '1' }, 'no_such_field', 'PROPERTY_DOESNT_EXIST'],
    ['a field of HubSpot’s own', { hs_is_closed: 'true' }, 'hs_is_closed', 'READ_ONLY_VALUE'],
    ['an owner who left', { hubspot_owner_id: '77' }, 'hubspot_owner_id', 'INVALID_OWNER_ID'],
  ])('%s is refused by name, and nothing is written', async (_, values, property, code) => {
    const answer = await test.crm().writeFields('deal', '301', { hs_next_step: 'Call', ...values });
    expect(answer).toMatchObject({ kind: 'refused', refusals: [{ property, code }] });
    expect(await valueOf('301', 'hs_next_step')).toBeNull();
  });

  it('passes on the account’s own words', async () => {
    test.portal.faults.refuseWrite('deals', 'amount', 'Over 10,000 needs a manager');
    expect(await test.crm().writeFields('deal', '301', { amount: '20000' })).toEqual({
      kind: 'refused',
      refusals: [{ property: 'amount', code: 'VALIDATION_RULE', message: 'Over 10,000 needs a manager' }],
    });
  });

  it('reads a refusal that is no 207', async () => {
    const list = [
      { isValid: false, name: 'closed_lost_reason', error: 'REQUIRED_FIELD', message: 'Required' },
    ];
    const message = `Property values were not valid: ${JSON.stringify(list)}`;
    const effect = { kind: 'status', status: 400, category: 'VALIDATION_ERROR', message } as const;
    test.portal.faults.add({ path: update, effect });
    expect(await test.crm().writeFields('deal', '301', { dealstage: 'lost' })).toEqual({
      kind: 'refused',
      refusals: [{ property: 'closed_lost_reason', code: 'REQUIRED_FIELD', message: 'Required' }],
    });
  });

  it('calls a value that another record holds taken', async () => {
    const crm = test.crm();
    expect(await crm.writeFields('contact', '102', { email: 'cleo@lone.example' })).toMatchObject({
      kind: 'refused',
      refusals: [{ property: 'email', code: 'CONFLICTING_UNIQUE_VALUE' }],
    });
  });

  it('throws where a property of the app is missing: set-up is', async () => {
    test.portal.reset(testSeed);
    await expect(
      test.crm().writeFields('deal', '301', { amount: '1', invisible_pipeline_repairs: '[]' }),
    ).rejects.toMatchObject({
      category: 'validation',
      detail: expect.stringContaining('invisible_pipeline') as string,
    });
  });

  it.each<[string, Fault['effect']]>([
    ['an answer that was lost', { kind: 'apply-then-drop' }],
    ['a dropped connection', { kind: 'drop-connection' }],
    ['429', { kind: 'status', status: 429, headers: { 'Retry-After': '1' } }],
    ['503', { kind: 'status', status: 503 }],
  ])('survives %s', async (_, effect) => {
    test.portal.faults.add({ path: update, effect });
    const crm = test.crm();
    expect(await crm.writeFields('deal', '301', { amount: '7' })).toEqual({ kind: 'written' });
    expect(crm.callCount()).toBe(2);
    expect(await valueOf('301', 'amount')).toBe('7');
  });

  it('names the scope that is missing', async () => {
    const portal = await createPortal({ seed: testSeed, scopes: ['crm.objects.deals.read'] });
    const options = { accessToken: portal.accessToken, basePath: portal.url, portalId: portal.portalId };
    const error = await test
      .crm(options)
      .writeFields('deal', '301', { amount: '1' })
      .catch((thrown: CrmError) => thrown);
    await portal.close();
    expect(error).toMatchObject({ category: 'missing-scope', missingScopes: ['crm.objects.deals.write'] });
  });
});

describe('what the account says of fields', () => {
  it('is read in one call, and what is not there is absent', async () => {
    const read = createFieldDefinitions(test.options());
    const names = ['amount', 'dealtype', 'hs_is_closed', 'closedate', 'no_such_field'];
    const found = await read('deal', names);
    expect([...found.keys()].sort()).toEqual(['amount', 'closedate', 'dealtype', 'hs_is_closed']);
    expect(found.get('amount')).toEqual({
      label: 'Amount',
      type: 'number',
      isReadOnly: false,
      options: null,
    });
    expect(found.get('dealtype')?.options?.get('newbusiness')).toBe('New Business');
    expect(found.get('hs_is_closed')).toMatchObject({ type: 'flag', isReadOnly: true });
    expect(found.get('closedate')).toMatchObject({ type: 'datetime' });
    expect(test.portal.calls.count()).toBe(1);
    expect(await read('deal', [])).toEqual(new Map());
  });
});
