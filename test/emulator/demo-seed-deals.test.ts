import { describe, expect, it } from 'vitest';
import { buildDemo } from '#emulator/seeds/demo/index.ts';
import { formerOwner } from '#emulator/seeds/demo/owners.ts';
import { preparedDeals, preparedStories } from '#emulator/seeds/demo/prepared-deals.ts';
import type { SeedObject, SeedObjectType } from '#emulator/seed.ts';
import { startApi } from './support/api.ts';

const day = 86_400_000;
const midnight = Date.UTC(2026, 10, 16);
const build = (at: number) => buildDemo(at).account;
const account = build(midnight);
const ofType = (type: SeedObjectType) => account.objects.filter((object) => object.type === type);
const dealObject = (id: string) => ofType('deals').find((deal) => deal.id === id)!;
const associated = (type: SeedObjectType, dealId: string): SeedObject[] => {
  const ids = account.associations.flatMap(({ from, to }) => {
    if (from.type === 'deals' && from.id === dealId && to.type === type) return [to.id];
    return to.type === 'deals' && to.id === dealId && from.type === type ? [from.id] : [];
  });
  return ofType(type).filter(({ id }) => ids.includes(id));
};
const idOf = (number: number) => preparedDeals.find((deal) => deal.number === number)!.id;
const lastMail = (number: number) =>
  associated('emails', idOf(number))
    .toSorted((a, b) => a.createdAt - b.createdAt)
    .at(-1)!;
const daysSince = (at: number) => (midnight - at) / day;
const lastStage = (number: number) => dealObject(idOf(number)).history!['dealstage']!.at(-1)!;

describe('the ten prepared deals', () => {
  it('have fixed ids, a line each in both languages, and exist', () => {
    expect(preparedDeals.map(({ id }) => id)).toEqual(
      Array.from({ length: 10 }, (_, index) => String(31_020_000_100 + index * 100)),
    );
    for (const { id, name, story } of preparedDeals) {
      expect(dealObject(id).properties['dealname']).toBe(name);
      expect(story.en.length).toBeGreaterThan(20);
      expect(story.fr.length).toBeGreaterThan(20);
    }
  });

  it.each(preparedDeals)(
    '$number has a company, contacts, mail with a full signature, and is open',
    ({ id }) => {
      expect(associated('companies', id)).toHaveLength(1);
      expect(associated('contacts', id).length).toBeGreaterThanOrEqual(1);
      const { company, people } = preparedStories.find(({ number }) => idOf(number) === id)!;
      const mails = associated('emails', id);
      expect(mails.length).toBeGreaterThanOrEqual(3);
      const texts = mails.map(({ properties }) => properties['hs_email_text'] ?? '');
      for (const { firstName, lastName, title, phone } of people) {
        expect(texts.some((text) => text.includes(`${firstName} ${lastName}`))).toBe(true);
        expect(texts.some((text) => text.includes(title) && text.includes(phone))).toBe(true);
      }
      expect(texts.every((text) => !/[{}]|undefined/.test(text))).toBe(true);
      expect(['FR', 'GB', 'US']).toContain(company.country);
    },
  );

  it.each([1, 2, 3, 6, 200])('keep mail before now and order in time, %i days on', (days) => {
    const now = midnight + days * day;
    const records = build(now).objects.filter(({ id }) => /^\d\d020/.test(id));
    for (const { type, id, createdAt, history } of records) {
      expect(createdAt, `${type} ${id}`).toBeLessThan(now);
      for (const entries of Object.values(history ?? {})) {
        expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).toSorted((a, b) => a - b));
      }
    }
    const mails = records.filter(({ type }) => type === 'emails');
    for (const group of Map.groupBy(mails, ({ properties }) => properties['hs_email_thread_id']).values()) {
      expect(group.map(({ createdAt }) => createdAt)).toEqual(
        group.map(({ createdAt }) => createdAt).toSorted((a, b) => a - b),
      );
    }
  });

  it('1 meets tomorrow, and budget and decision maker are known', async () => {
    const now = Date.UTC(2026, 10, 16, 8);
    const api = await startApi({ seed: 'demo', now });
    const names = 'notes_next_activity_date,num_associated_contacts,hs_sales_email_last_replied';
    const { properties } = (await api('GET', `/crm/v3/objects/deals/${idOf(1)}?properties=${names}`)).body;
    expect(properties).toMatchObject({
      notes_next_activity_date: '2026-11-17T09:00:00Z',
      num_associated_contacts: '2',
      hs_sales_email_last_replied: '2026-11-13T10:00:00Z',
    });
    const stalled = (await api('GET', `/crm/v3/objects/deals/${idOf(2)}?properties=${names}`)).body
      .properties;
    expect(stalled.notes_next_activity_date).toBeNull();
    const ahead = (await api('GET', `/crm/v3/objects/deals/${idOf(3)}?properties=${names}`)).body.properties;
    expect(Date.parse(ahead.notes_next_activity_date)).toBeGreaterThan(now);
  });

  it('2 and 3 stand still in the proposal stage, with five weeks of silence and four', () => {
    expect(daysSince(lastStage(2).at)).toBeGreaterThan(70);
    expect(daysSince(lastStage(3).at)).toBeGreaterThan(58);
    expect(daysSince(lastMail(2).createdAt)).toBeGreaterThanOrEqual(35);
    expect(daysSince(lastMail(3).createdAt)).toBeGreaterThan(28);
  });

  it('4 was pushed four times', () => {
    const dates = dealObject(idOf(4)).history!['closedate']!;
    expect(dates).toHaveLength(5);
    expect(dates.map(({ value }) => value)).toEqual(dates.map(({ value }) => value).toSorted());
  });

  it('5 asks for the contract in an early stage, 6 refuses in a late one', () => {
    expect(lastStage(5).value).toBe('qualifiedtobuy');
    const texts = associated('emails', idOf(5)).map(({ properties }) => properties['hs_email_text'] ?? '');
    expect(texts.some((text) => text.includes("m'envoyer le contrat"))).toBe(true);
    expect(lastStage(6).value).toBe('contractsent');
    expect(lastMail(6).properties).toMatchObject({ hs_email_direction: 'INCOMING_EMAIL' });
    expect(lastMail(6).properties['hs_email_text']).toContain('decided not to go ahead');
    expect(daysSince(lastMail(6).createdAt)).toBeGreaterThan(20);
  });

  it('7 knows one contact, who decides nothing', () => {
    const contacts = associated('contacts', idOf(7));
    expect(contacts).toHaveLength(1);
    expect(contacts[0]!.properties['hs_buying_role']).toBe('END_USER');
  });

  it('8 holds 20 % less than the mail says and closes months before its date', () => {
    const { properties } = dealObject(idOf(8));
    expect(Number(properties['amount'])).toBe(60_000 * 0.8);
    expect(lastMail(8).properties['hs_email_text']).toContain('£60,000');
    expect(Date.parse(properties['closedate'] ?? '')).toBeLessThan(midnight + 30 * day);
    expect(lastMail(8).properties['hs_email_text']).toContain('before the end of March');
  });

  it('9 is asked to come back in January', () => {
    const texts = associated('emails', idOf(9)).map(({ properties }) => properties['hs_email_text']);
    expect(texts.some((text) => text?.includes('Revenez vers moi en janvier'))).toBe(true);
  });

  it('10 is empty where the signature is full', () => {
    const { properties } = dealObject(idOf(10));
    expect([properties['amount'], properties['closedate']]).toEqual([undefined, undefined]);
    const [contact] = associated('contacts', idOf(10));
    expect([contact?.properties['jobtitle'], contact?.properties['phone']]).toEqual([undefined, undefined]);
  });
});

describe('the untidy side of the demo account', () => {
  it('has deals of an owner who left, deals without currency, and deals in three others', () => {
    const owned = ofType('deals').filter(
      ({ properties }) => properties['hubspot_owner_id'] === formerOwner.id,
    );
    expect(owned.length).toBeGreaterThan(3);
    const currencies = Map.groupBy(ofType('deals'), ({ properties }) => properties['deal_currency_code']);
    expect([...currencies.keys()].filter(Boolean).toSorted()).toEqual(['CAD', 'CHF', 'EUR', 'GBP']);
    expect(currencies.get(undefined)?.length).toBeGreaterThan(3);
  });

  it('has addresses that bounced and private addresses of business contacts', () => {
    const contacts = ofType('contacts');
    const bounced = contacts.filter(({ properties }) => properties['hs_email_hard_bounce_reason_enum']);
    expect(bounced.length).toBeGreaterThanOrEqual(3);
    const isPrivate = (email = '') => /@(gmail\.com|orange\.fr|icloud\.com|hotmail\.co\.uk)$/.test(email);
    expect(contacts.filter(({ properties }) => isPrivate(properties['email'])).length).toBeGreaterThan(4);
  });

  it('has people twice by phone, companies twice by domain, deals twice by company, name and amount', () => {
    const repeated = (values: readonly (string | undefined)[]) => {
      const known = values.filter((value) => value !== undefined);
      return known.length - new Set(known).size;
    };
    expect(repeated(ofType('contacts').map(({ properties }) => properties['phone']))).toBeGreaterThanOrEqual(
      4,
    );
    const domain = ({ properties }: SeedObject) => properties['domain']?.replace(/^www\./, '');
    expect(repeated(ofType('companies').map(domain))).toBe(2);
    const key = ({ properties }: SeedObject) =>
      properties['dealname']?.toLowerCase().replace(' - ', ' – ') + `/${properties['amount']}`;
    const open = ofType('deals').filter(({ properties }) => !properties['dealstage']?.startsWith('closed'));
    expect(repeated(open.map(key))).toBeGreaterThanOrEqual(2);
  });

  it('has an open deal that went back a stage and amounts that shrank', () => {
    const order = account.dealPipelines[0]!.stages.map(({ id }) => id);
    const wentBack = ofType('deals').filter(({ history }) => {
      const places = history!['dealstage']!.map(({ value }) => order.indexOf(value));
      return places.some((place, index) => index > 0 && place < places[index - 1]! && place >= 0);
    });
    expect(wentBack.length).toBeGreaterThan(0);
    const shrank = ofType('deals').filter(({ history }) => {
      const amounts = (history!['amount'] ?? []).map(({ value }) => Number(value));
      return amounts.length > 1 && amounts.at(-1)! < amounts[0]! * 0.9;
    });
    expect(shrank.length).toBeGreaterThan(0);
  });
});
