import { describe, expect, it } from 'vitest';
import { emptySeed } from '#emulator/seeds/empty.ts';
import type { SeedAccount } from '#emulator/seed.ts';
import { aDeal, create, startApi } from './support/api.ts';
import type { Api } from './support/api.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 23, 9);
const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z');

const stage = (id: string) =>
  [
    `hs_v2_date_entered_${id}`,
    `hs_v2_date_exited_${id}`,
    `hs_v2_latest_time_in_${id}`,
    `hs_v2_cumulative_time_in_${id}`,
  ] as const;
const present = ['hs_v2_date_entered_current_stage', 'hs_v2_time_in_current_stage'];

async function read(api: Api, id: string, names: readonly string[]): Promise<(string | null)[]> {
  const { body } = await api('GET', `/crm/v3/objects/deals/${id}?properties=${names.join(',')}`);
  return names.map((name) => body.properties[name]);
}

const move = (api: Api, id: string, dealstage: string) =>
  api('PATCH', `/crm/v3/objects/deals/${id}`, { properties: { dealstage } });

describe('the times of a stage', () => {
  it('begin when a deal enters it and are complete when it leaves', async () => {
    const api = await startApi({ now });
    const id = await create(api, 'deals', aDeal);
    api.portal.clock.advance(3 * day);
    expect(await read(api, id, stage('qualifiedtobuy'))).toEqual([iso(now), null, null, null]);
    await move(api, id, 'contractsent');
    expect(await read(api, id, stage('qualifiedtobuy'))).toEqual([
      iso(now),
      iso(now + 3 * day),
      String(3 * day),
      String(3 * day),
    ]);
    expect(await read(api, id, stage('contractsent'))).toEqual([iso(now + 3 * day), null, null, null]);
    expect(await read(api, id, stage('closedwon'))).toEqual([null, null, null, null]);
  });

  it('of a second visit add to the sum; the latest time is that of the last finished one', async () => {
    const api = await startApi({ now });
    const id = await create(api, 'deals', aDeal);
    for (const [days, next] of [
      [3, 'contractsent'],
      [1, 'qualifiedtobuy'],
    ] as const) {
      api.portal.clock.advance(days * day);
      await move(api, id, next);
    }
    expect(await read(api, id, stage('qualifiedtobuy'))).toEqual([
      iso(now + 4 * day),
      iso(now + 3 * day),
      String(3 * day),
      String(3 * day),
    ]);
    api.portal.clock.advance(5 * day);
    await move(api, id, 'closedwon');
    expect(await read(api, id, stage('qualifiedtobuy'))).toEqual([
      iso(now + 4 * day),
      iso(now + 9 * day),
      String(5 * day),
      String(8 * day),
    ]);
  });

  it('of the present stage run with the clock', async () => {
    const api = await startApi({ now });
    const id = await create(api, 'deals', aDeal);
    api.portal.clock.advance(2 * day);
    expect(await read(api, id, present)).toEqual([iso(now), String(2 * day)]);
    await move(api, id, 'contractsent');
    api.portal.clock.advance(day);
    expect(await read(api, id, present)).toEqual([iso(now + 2 * day), String(day)]);
  });

  it('are searched as the index knew the deal', async () => {
    const api = await startApi({ now });
    const id = await create(api, 'deals', aDeal);
    api.portal.clock.advance(10 * day);
    await move(api, id, 'contractsent');
    const search = () =>
      api('POST', '/crm/v3/objects/deals/search', {
        filterGroups: [
          { filters: [{ propertyName: 'hs_v2_date_entered_contractsent', operator: 'HAS_PROPERTY' }] },
        ],
        properties: present,
      });
    expect((await search()).body.total).toBe(0);
    api.portal.clock.advance(3_000);
    expect((await search()).body.results[0].properties).toMatchObject({
      hs_v2_time_in_current_stage: '3000',
    });
  });

  it('come with the answer to a write and cannot be written', async () => {
    const api = await startApi({ now });
    const id = await create(api, 'deals', aDeal);
    const { body } = await move(api, id, 'closedwon');
    expect(body.properties).toMatchObject({
      hs_v2_date_entered_closedwon: iso(now),
      hs_v2_date_exited_qualifiedtobuy: iso(now),
    });
    const written = await api('PATCH', `/crm/v3/objects/deals/${id}`, {
      properties: { hs_v2_date_entered_closedwon: iso(now) },
    });
    expect(written.status).toBe(400);
  });
});

describe('a seed with histories and an archived stage', () => {
  const [pipeline] = emptySeed.dealPipelines;
  const archived = { id: 'pilot', label: 'Pilot', displayOrder: 9, probability: '0.5', archived: true };
  const seed: SeedAccount = {
    ...emptySeed,
    dealPipelines: [{ ...pipeline!, stages: [...pipeline!.stages, archived] }],
    objects: [
      {
        type: 'deals',
        id: '1',
        createdAt: now - 30 * day,
        properties: { dealname: 'Old', dealstage: 'contractsent', pipeline: 'default' },
        history: {
          dealstage: [
            { value: 'qualifiedtobuy', at: now - 30 * day },
            { value: 'pilot', at: now - 20 * day },
            { value: 'contractsent', at: now - 4 * day },
          ],
        },
      },
      {
        type: 'deals',
        id: '2',
        createdAt: now - 7 * day,
        properties: { dealname: 'Left behind', dealstage: 'pilot', pipeline: 'default' },
      },
    ],
  };

  it('has its times at once, those of the archived stage too', async () => {
    const api = await startApi({ seed, now });
    expect(await read(api, '1', stage('pilot'))).toEqual([
      iso(now - 20 * day),
      iso(now - 4 * day),
      String(16 * day),
      String(16 * day),
    ]);
    expect(await read(api, '1', present)).toEqual([iso(now - 4 * day), String(4 * day)]);
    expect(await read(api, '2', present)).toEqual([iso(now - 7 * day), String(7 * day)]);
  });

  it('marks the stage as archived and lets no deal go there', async () => {
    const api = await startApi({ seed, now });
    const { stages } = (await api('GET', '/crm/v3/pipelines/deals')).body.results[0];
    expect(stages.filter((one: { archived: boolean }) => one.archived)).toMatchObject([{ id: 'pilot' }]);
    expect((await move(api, '1', 'pilot')).status).toBe(400);
  });
});
