import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appProperties, signalProperties } from '#crm/app-properties.ts';
import type { CrmError } from '#crm/crm.ts';
import { provision } from '#crm/provision/provision.ts';
import { startTestPortal, type TestPortal } from '../support/test-portal.ts';
import { testSeed } from '../support/test-seed.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await startTestPortal();
});
afterAll(() => test.portal.close());
beforeEach(() => test.portal.reset(testSeed));

const signals = 'p4242_buying_signal';

interface Definition {
  readonly name: string;
  readonly hasUniqueValue: boolean;
}

/** The parts of schemas and lists that the tests look at. */
interface Answer {
  readonly results: readonly Definition[];
  readonly properties: readonly Definition[];
}

async function request(method: string, path: string, body?: unknown): Promise<Answer> {
  const answer = await fetch(`${test.portal.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${test.portal.accessToken}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return (text === '' ? {} : JSON.parse(text)) as Answer;
}

describe('set-up', () => {
  it('creates every property, the custom object and the record of its associations', async () => {
    const { created } = await provision(test.options());
    expect(created).toContain('contacts.invisible_pipeline');
    expect(created).toContain('buying_signal');
    expect(created).toContain('set-up record');
    for (const [type, properties] of Object.entries(appProperties)) {
      const { results } = await request('GET', `/crm/v3/properties/${type}`);
      for (const property of properties) {
        expect(created).toContain(`${type}.${property.name}`);
        expect(results.find((one) => one.name === property.name)).toMatchObject({
          label: property.label,
          type: property.type,
          fieldType: property.fieldType,
          groupName: 'invisible_pipeline',
        });
      }
    }
    const schema = await request('GET', `/crm/v3/schemas/${signals}`);
    expect(schema).toMatchObject({
      primaryDisplayProperty: 'signal_title',
      secondaryDisplayProperties: ['kind', 'decision_state'],
      requiredProperties: ['signal_key'],
    });
    const names = schema.properties.map((property) => property.name);
    expect(names).toEqual(expect.arrayContaining(signalProperties.map((property) => property.name)));
    expect(schema.properties.find((one) => one.name === 'signal_key')?.hasUniqueValue).toBe(true);
  });

  it('changes nothing when it runs again', async () => {
    await provision(test.options());
    test.portal.calls.clear();
    expect(await provision(test.options())).toEqual({ created: [] });
    expect(test.portal.calls.count()).toBeLessThanOrEqual(7);
  });

  it('adds what an older version lacks', async () => {
    await provision(test.options());
    await request('DELETE', '/crm/v3/properties/deals/invisible_pipeline_expected_value');
    await request('DELETE', `/crm/v3/properties/${signals}/sender_name`);
    expect([...(await provision(test.options())).created].sort()).toEqual([
      'deals.invisible_pipeline_expected_value',
      `${signals}.sender_name`,
    ]);
  });

  it('adds options that an older version did not know', async () => {
    await provision(test.options());
    await request('PATCH', `/crm/v3/properties/${signals}/kind`, {
      options: [{ label: 'Pricing request', value: 'pricing', displayOrder: 0, hidden: false }],
    });
    const { created } = await provision(test.options());
    expect(created).toContain(`${signals}.kind.renewal`);
    expect(created).not.toContain(`${signals}.kind.pricing`);
    expect(await provision(test.options())).toEqual({ created: [] });
  });

  it.each([1, 3, 5, 8, 11])('continues after it broke off at call %i', async (after) => {
    await provision(test.options({ maxCalls: after })).catch(() => undefined);
    await provision(test.options());
    expect(await provision(test.options())).toEqual({ created: [] });
  });

  it('may run twice at once', async () => {
    await Promise.all([provision(test.options()), provision(test.options())]);
    expect(await provision(test.options())).toEqual({ created: [] });
  });

  it('keeps what the account has learned when it mends the record', async () => {
    await provision(test.options());
    const calibration = { pricing: { shift: 0.5, accepted: 9, dismissed: 1 } };
    const machine_details = JSON.stringify({ associations: 'gone', learned: { countedAt: 5, calibration } });
    await request('POST', `/crm/v3/objects/${signals}/batch/upsert`, {
      inputs: [{ id: 'set-up', idProperty: 'signal_key', properties: { machine_details } }],
    });
    expect(await provision(test.options())).toEqual({ created: ['set-up record'] });
    expect(await test.crm().signalRows.readLearned()).toEqual({ countedAt: 5, calibration });
  });

  it('mends the record of associations when somebody changed it', async () => {
    await provision(test.options());
    await request('POST', `/crm/v3/objects/${signals}/batch/upsert`, {
      inputs: [{ id: 'set-up', idProperty: 'signal_key', properties: { machine_details: '{}' } }],
    });
    expect(await provision(test.options())).toEqual({ created: ['set-up record'] });
  });

  it('says why it cannot', async () => {
    test.portal.faults.add({ effect: { kind: 'status', status: 401 }, times: Number.POSITIVE_INFINITY });
    const error = await provision(test.options()).catch((failure: CrmError) => failure);
    expect(error).toMatchObject({ category: 'unauthorized' });
  });
});
