import { describe, expect, it } from 'vitest';
import { createScaleSeed } from '#emulator/seeds/scale/index.ts';
import { fullScale, sizesForDeals } from '#emulator/seeds/scale/sizes.ts';
import { startApi } from './support/api.ts';

const now = Date.UTC(2026, 10, 23, 9);
const sizes = sizesForDeals(500);
const seed = createScaleSeed(now, sizes);
const count = (type: string) => seed.objects.filter((object) => object.type === type).length;

describe('the load-test account', () => {
  it('has the sizes that were asked for, and whole-account scans their 50,000 deals and 200,000 contacts', () => {
    expect(sizes).toMatchObject({ deals: 500, contacts: 2_000, companies: 200 });
    for (const type of Object.keys(sizes)) expect(count(type), type).toBe(sizes[type as keyof typeof sizes]);
    expect(fullScale).toMatchObject({ deals: 50_000, contacts: 200_000 });
    expect(sizesForDeals(fullScale.deals)).toEqual(fullScale);
  });

  it('is the same each time, and another on another day', () => {
    expect(createScaleSeed(now, sizes)).toEqual(seed);
    expect(createScaleSeed(now + 86_400_000, sizes)).not.toEqual(seed);
  });

  it('has ids and addresses once each, and associations of existing records only', () => {
    const keys = seed.objects.map(({ type, id }) => `${type}/${id}`);
    expect(new Set(keys).size).toBe(keys.length);
    const emails = seed.objects.flatMap(({ type, properties }) =>
      type === 'contacts' ? [properties['email']] : [],
    );
    expect(new Set(emails).size).toBe(emails.length);
    const known = new Set(keys);
    const ends = seed.associations.flatMap(({ from, to }) => [from, to]);
    expect(ends.filter(({ type, id }) => !known.has(`${type}/${id}`))).toEqual([]);
  });

  it('has open and closed deals, gaps, pushed close dates and meetings to come', async () => {
    const api = await startApi({ seed, now });
    const total = async (type: string, ...filters: object[]) =>
      (await api('POST', `/crm/v3/objects/${type}/search`, { filterGroups: [{ filters }], limit: 1 })).body
        .total;
    const has = (propertyName: string, operator = 'HAS_PROPERTY') => ({ propertyName, operator });
    expect(
      await total('deals', { propertyName: 'hs_is_closed', operator: 'EQ', value: 'false' }),
    ).toBeGreaterThan(100);
    expect(
      await total('deals', { propertyName: 'hs_is_closed_won', operator: 'EQ', value: 'true' }),
    ).toBeGreaterThan(40);
    expect(await total('deals', has('amount', 'NOT_HAS_PROPERTY'))).toBeGreaterThan(10);
    expect(await total('deals', has('notes_next_activity_date'))).toBeGreaterThan(5);
    api.portal.clock.advance(1_000);
    expect(await total('contacts', has('hs_email_hard_bounce_reason_enum'))).toBeGreaterThan(10);
    expect(await total('contacts', has('jobtitle', 'NOT_HAS_PROPERTY'))).toBeGreaterThan(100);
  });
});
