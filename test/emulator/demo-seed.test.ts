import { describe, expect, it } from 'vitest';
import { hadOpenDeal } from '#emulator/seeds/demo/deals.ts';
import { demoHighlights } from '#emulator/seeds/demo/highlights.ts';
import { buildDemo, createDemoSeed } from '#emulator/seeds/demo/index.ts';
import { teamManagers } from '#emulator/seeds/demo/owners.ts';
import { opportunityNames } from '#emulator/seeds/demo/thread-script.ts';
import { scripts } from '#emulator/seeds/demo/threads/all-scripts.ts';
import type { DemoEmail } from '#emulator/seeds/demo/emails.ts';
import type { SeedObjectType } from '#emulator/seed.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 22, 14, 30);
const midnight = Date.UTC(2026, 10, 22);
const { account, deals, emails } = buildDemo(now);

const ofType = (type: SeedObjectType) => account.objects.filter((object) => object.type === type);
const textOf = (email: DemoEmail): string => email.properties['hs_email_text'] ?? '';

/** Emails since then that hold an opportunity on an account without an open deal of that nature. */
function unlogged(all: readonly DemoEmail[], since: number): number {
  return all.filter(
    ({ sentAt, script, thread }) =>
      sentAt > since &&
      thread.deal === null &&
      ['unlogged', 'cast'].includes(thread.script.setting.kind) &&
      script.signals.some((signal) => opportunityNames.has(signal)),
  ).length;
}

describe('the demo account as a whole', () => {
  it.each([
    ['companies', 76],
    ['contacts', 281],
    ['deals', 415],
    ['emails', 1_500],
  ] as const)('holds %s: %i', (type, count) => {
    expect(ofType(type)).toHaveLength(count);
  });

  it('has twelve owners, one who has left, three teams and two pipelines', () => {
    expect(account.owners.filter(({ archived }) => !archived)).toHaveLength(12);
    expect(account.owners.filter(({ archived }) => archived)).toHaveLength(1);
    expect(account.teams).toHaveLength(3);
    expect(account.dealPipelines.map(({ label }) => label)).toEqual(['New business', 'Expansion']);
    const teamIds = new Set(account.teams.map(({ id }) => id));
    expect(account.owners.every((owner) => owner.teamIds.every((id) => teamIds.has(id)))).toBe(true);
  });

  it('has one manager a team, who is an owner of it', () => {
    expect(Object.keys(teamManagers)).toHaveLength(3);
    for (const [teamId, ownerId] of Object.entries(teamManagers)) {
      expect(account.owners.find(({ id }) => id === ownerId)?.teamIds).toEqual([teamId]);
    }
  });

  it.each(['meetings', 'calls', 'notes', 'tasks'] as const)('has some %s', (type) => {
    expect(ofType(type).length).toBeGreaterThan(50);
  });

  it('is the same for the same day and another for another day', () => {
    expect(createDemoSeed(midnight)).toEqual(account);
    expect(createDemoSeed(now + day)).not.toEqual(account);
  });

  it.each([45, 120, 200, 290])('tells the same story %i days later', (days) => {
    const later = buildDemo(now + days * day);
    expect(later.account.objects.filter(({ type }) => type === 'emails')).toHaveLength(1_500);
    expect(later.deals).toHaveLength(400);
    expect(unlogged(later.emails, midnight + days * day - 90 * day)).toBeGreaterThanOrEqual(60);
    expect(unlogged(later.emails, midnight + days * day - 10 * day)).toBeGreaterThanOrEqual(10);
  });

  it('costs under 300 ms of processor time to build', () => {
    const costs = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      createDemoSeed(now);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1_000;
    });
    expect(Math.min(...costs)).toBeLessThan(300);
  });

  it('numbers the records of a type once each', () => {
    for (const [type, objects] of Map.groupBy(account.objects, (object) => object.type)) {
      expect(new Set(objects.map(({ id }) => id)).size, type).toBe(objects.length);
      expect(objects.every(({ id }) => /^\d+$/.test(id))).toBe(true);
    }
  });

  it('associates existing records only', () => {
    const known = new Set(account.objects.map(({ type, id }) => `${type}/${id}`));
    const missing = account.associations
      .flatMap(({ from, to }) => [from, to])
      .filter(({ type, id }) => !known.has(`${type}/${id}`));
    expect(missing).toEqual([]);
  });

  it('names only owners that exist', () => {
    const ownerIds = new Set(account.owners.map(({ id }) => id));
    const named = account.objects.flatMap(({ properties }) => properties['hubspot_owner_id'] ?? []);
    expect(named.filter((id) => !ownerIds.has(id))).toEqual([]);
  });

  it('points at highlights that exist: ten contacts and some deals', () => {
    const known = new Set(account.objects.map(({ type, id }) => `${type}/${id}`));
    expect(demoHighlights.filter(({ type }) => type === 'contacts')).toHaveLength(10);
    expect(demoHighlights.filter(({ type }) => type === 'deals').length).toBeGreaterThan(3);
    expect(demoHighlights.every(({ type, id }) => known.has(`${type}/${id}`))).toBe(true);
  });
});

describe('the deals of the demo account', () => {
  const objects = ofType('deals');

  it('end their history in their present value, in order of time and before now', () => {
    for (const { id, properties, history, createdAt } of objects) {
      for (const [name, entries] of Object.entries(history ?? {})) {
        const times = entries.map(({ at }) => at);
        expect(entries.at(-1)?.value, `${id} ${name}`).toBe(properties[name]);
        expect(times, `${id} ${name}`).toEqual([...times].sort((a, b) => a - b));
        expect(
          times.every((at) => at >= createdAt && at < midnight),
          `${id} ${name}`,
        ).toBe(true);
      }
    }
  });

  it('stand in stages of their own pipeline', () => {
    const stagesOf = new Map(
      account.dealPipelines.map(({ id, stages }) => [id, stages.map((stage) => stage.id)]),
    );
    const strays = objects.filter(({ properties, history }) => {
      const stages = stagesOf.get(properties['pipeline'] ?? '') ?? [];
      return (history?.['dealstage'] ?? []).some(({ value }) => !stages.includes(value));
    });
    expect(strays).toEqual([]);
  });

  it('began within the last 24 months and are won at a plausible rate', () => {
    expect(objects.every(({ createdAt }) => createdAt > midnight - 731 * day)).toBe(true);
    const won = deals.filter(({ outcome }) => outcome === 'won').length;
    const lost = deals.filter(({ outcome }) => outcome === 'lost').length;
    expect(won / (won + lost)).toBeGreaterThan(0.2);
    expect(won / (won + lost)).toBeLessThan(0.3);
  });

  it('are as untidy as real ones: some without amount, contact, type or owner, some pushed again and again', () => {
    const without = (name: string) =>
      objects.filter(({ properties }) => properties[name] === undefined).length;
    expect(without('amount')).toBeGreaterThan(10);
    expect(without('dealtype')).toBeGreaterThan(5);
    expect(without('hubspot_owner_id')).toBeGreaterThan(5);
    expect(deals.filter(({ contacts }) => contacts.length === 0).length).toBeGreaterThan(10);
    expect(deals.filter(({ closeDates }) => closeDates.length >= 3).length).toBeGreaterThan(20);
  });
});

describe('the emails of the demo account', () => {
  it('are half French and half English', () => {
    const french = emails.filter(({ thread }) => thread.language === 'fr').length;
    expect(french / emails.length).toBeGreaterThan(0.45);
    expect(french / emails.length).toBeLessThan(0.55);
  });

  it('come from at least 110 scripts of two messages or more in each language', () => {
    for (const language of ['fr', 'en'] as const) {
      const ids = new Set(
        emails.filter(({ thread }) => thread.language === language).map(({ thread }) => thread.script.id),
      );
      const threads = scripts[language].filter(({ id, messages }) => ids.has(id) && messages.length > 1);
      expect(threads.length).toBeGreaterThanOrEqual(110);
    }
  });

  it('repeat no text more than four times and leave no slot open', () => {
    const counts = Map.groupBy(emails, textOf);
    expect(Math.max(...[...counts.values()].map(({ length }) => length))).toBeLessThanOrEqual(4);
    expect(emails.filter((email) => /[{}]|undefined/.test(textOf(email)))).toEqual([]);
  });

  it('belong to a contact each, and are dated before now', () => {
    const linked = new Set(
      account.associations
        .filter(({ from, to }) => from.type === 'emails' && to.type === 'contacts')
        .map(({ from }) => from.id),
    );
    const objects = ofType('emails');
    expect(objects.filter(({ id }) => !linked.has(id))).toEqual([]);
    expect(objects.every(({ createdAt }) => createdAt < midnight && createdAt > midnight - 731 * day)).toBe(
      true,
    );
  });

  it('come in threads of one to eight messages', () => {
    const sizes = [...Map.groupBy(emails, ({ threadNumber }) => threadNumber).values()].map(
      ({ length }) => length,
    );
    expect(Math.min(...sizes)).toBe(1);
    expect(Math.max(...sizes)).toBe(8);
  });

  it('quote the message that they answer', () => {
    const quoting = emails.filter(({ rendered }) => rendered.quoted !== null);
    expect(quoting.length).toBeGreaterThan(600);
    const unquoted = (text: string) => text.replace(/^(> ?)+/gm, '');
    for (const email of quoting) {
      expect(unquoted(textOf(email))).toContain(unquoted(email.rendered.quoted?.fresh ?? ''));
      expect(unquoted(textOf(email)).startsWith(email.rendered.fresh)).toBe(true);
    }
  });

  it('carry HTML in a third and headers that name both sides in all', () => {
    const share =
      emails.filter(({ properties }) => properties['hs_email_html'] !== undefined).length / emails.length;
    expect(share).toBeGreaterThan(0.28);
    expect(share).toBeLessThan(0.4);
    for (const { properties } of emails) {
      const headers: unknown = JSON.parse(properties['hs_email_headers'] ?? '');
      expect(headers).toMatchObject({ from: { email: properties['hs_email_from_email'] } });
      expect(headers).toMatchObject({ to: [{ email: properties['hs_email_to_email'] }] });
    }
  });

  it('are logged only on deals that were open on that day', () => {
    const late = emails.filter(({ deal, sentAt }) => {
      const closedAt = deal?.outcome === 'open' ? Infinity : (deal?.stages.at(-1)?.at ?? Infinity);
      return sentAt > closedAt;
    });
    expect(late).toEqual([]);
  });

  it('hold 60 to 100 unlogged opportunities of the last 90 days, ten or more of the last ten', () => {
    const last90Days = unlogged(emails, midnight - 90 * day);
    expect(last90Days).toBeGreaterThanOrEqual(60);
    expect(last90Days).toBeLessThanOrEqual(100);
    expect(unlogged(emails, midnight - 10 * day)).toBeGreaterThanOrEqual(10);
  });

  it('hold them only where no deal of that nature was open', () => {
    const covered = emails.filter(({ thread }) => {
      const { setting } = thread.script;
      const { company } = thread.contact;
      const at = thread.times[0] ?? 0;
      return (
        setting.kind === 'unlogged' && company !== null && hadOpenDeal(deals, company, setting.nature, at)
      );
    });
    expect(covered).toEqual([]);
  });

  it('have no signal in three threads of five', () => {
    const threads = [...Map.groupBy(emails, ({ threadNumber }) => threadNumber).values()];
    const silent = threads.filter((thread) => thread.every(({ script }) => script.signals.length === 0));
    expect(silent.length / threads.length).toBeGreaterThan(0.52);
    expect(silent.length / threads.length).toBeLessThan(0.68);
  });
});
