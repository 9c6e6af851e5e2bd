import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startModelServer, wireFormats, type ModelServer, type Reply } from './support/model-server.ts';
import { apiKey, embeddedSignal, startRefiner, type TestRefiner } from './support/refiner.ts';

const quote = 'the Nantes team has joined us and still has no access';
const text = `Hello Ann,

Quick one: ${quote}.
Could you tell me what we should do about it before they start?

Kind regards,
Paul Martin
Operations, Norsel

On Mon, 2 Nov 2026 at 10:00, Ann Lee <ann@vendor.example> wrote:
> We would love to add more seats for your teams at any time.
`;
const found: Reply = { signals: [{ kind: 'seat-expansion', quote }] };
const otherText = (number: number) =>
  `Hello, we have looked at offer number ${number} with the whole team today.`;

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer('openai-compatible');
});
afterEach(() => server.reset());
afterAll(() => server.close());

const start = (given: Parameters<typeof startRefiner>[0] = {}): TestRefiner =>
  startRefiner({ baseUrl: server.url, ...given });

describe.each(wireFormats)('mail without an alert, asked over %s', (provider) => {
  it('gets the signal that the embedded detector missed, to be checked', async () => {
    const own = await startModelServer(provider);
    own.reply(found);
    const refiner = startRefiner({ provider, baseUrl: own.url });
    const detection = await refiner.refine(text);
    await own.close();
    expect(detection.signals).toEqual([
      {
        ...{ kind: 'seat-expansion', tier: 'review', source: 'language-model', probability: 0.6, quote },
        start: text.indexOf(quote),
        end: text.indexOf(quote) + quote.length,
        cue: { start: 0, end: 0 },
      },
    ]);
    expect(detection.opportunity).toBe(true);
  });
});

describe('what is sent', () => {
  it('is the fresh words alone, between markers that nobody can foresee', async () => {
    const markers: string[] = [];
    for (const refiner of [start(), start()]) {
      server.reset();
      await refiner.refine(text);
      const sent = JSON.parse(server.requests[0]?.body ?? '') as { messages: { content: string }[] };
      const email = sent.messages[1]?.content ?? '';
      expect(email).toContain(quote);
      expect(email).not.toMatch(/add more seats|Paul Martin|Norsel|client\.example|Kind regards/u);
      const [marker = ''] = /^email-[0-9a-f]{32}$/mu.exec(email) ?? [];
      expect(email.split(`\n${marker}\n`)).toHaveLength(3);
      markers.push(marker);
    }
    expect(markers[0]).not.toBe(markers[1]);
  });

  it('names the account’s own words where an admin gave some', async () => {
    const dictionary = { plans: ['Galaxy'], modules: [], priceUnits: [], competitors: ['Initech'] };
    await start().refine(text, { detection: { dictionary } });
    expect(server.requests[0]?.body).toContain('Plans of ours: Galaxy.');
    expect(server.requests[0]?.body).toContain('Known competitors: Initech.');
  });

  it.each([
    ['our own mail', { message: { direction: 'OUTGOING' as const } }],
    ['mail with an alert', { signals: [embeddedSignal(text, quote, { tier: 'alert' })] }],
  ])('is nothing for %s', async (_name, given) => {
    await start().refine(text, given);
    expect(server.requests).toHaveLength(0);
  });
});

describe('an answer that cannot be believed', () => {
  it.each([
    ['a quote that nobody wrote', 'seat-expansion', 'we would like twenty seats', 'quote-not-found'],
    ['a quote from the history', 'seat-expansion', 'add more seats for your teams', 'quote-not-found'],
    ['a quote from the signature', 'authority', 'Operations, Norsel', 'quote-not-found'],
    ['a corrected quote', 'seat-expansion', 'The Nantes team has joined us', 'quote-not-found'],
    ['a quote over two sentences', 'timeline', 'no access.\nCould you tell me', 'quote-not-found'],
    ['half a word', 'timeline', 'ould you tell me', 'quote-not-found'],
    ['no quote', 'timeline', ' ', 'quote-length'],
    ['one word', 'timeline', 'start', 'quote-length'],
    ['an invented kind', 'upsell-dream', quote, 'unknown-kind'],
    ['a kind of the prototype', 'constructor', quote, 'unknown-kind'],
  ])('with %s is refused and counted', async (_name, kind, claimed, reason) => {
    server.reply({ signals: [{ kind, quote: claimed }] });
    const refiner = start();
    const detection = await refiner.refine(text);
    expect(detection).toMatchObject({ signals: [], opportunity: false });
    expect(refiner.usage()).toMatchObject({ answered: 1, signals: 0, refused: { [reason]: 1 } });
  });

  it('costs its own signal, not the others', async () => {
    server.reply({
      signals: [
        { kind: 'renewal', quote: 'invented words' },
        { kind: 'seat-expansion', quote },
      ],
    });
    expect((await start().refine(text)).signals.map(({ kind }) => kind)).toEqual(['seat-expansion']);
  });

  it('is refused for a kind that the admin switched off', async () => {
    server.reply(found);
    const refiner = start();
    const detection = await refiner.refine(text, { detection: { disabledKinds: ['seat-expansion'] } });
    expect(detection.signals).toEqual([]);
    expect(refiner.usage().refused).toEqual({ 'disabled-kind': 1 });
  });
});

describe('what it costs', () => {
  it('is counted in tokens and money', async () => {
    const refiner = start();
    await refiner.refine(otherText(1));
    await refiner.refine(otherText(2));
    expect(refiner.usage()).toMatchObject({ answered: 2, cached: 0, inputTokens: 2_000, outputTokens: 100 });
    expect(refiner.usage().cost).toEqual({ amount: 0.005, currency: 'EUR' });
  });

  it('is not told in money without prices', async () => {
    const refiner = start({ prices: null });
    await refiner.refine(text);
    expect(refiner.usage().cost).toBeNull();
  });

  it('is nothing for the same words again, also in another email', async () => {
    server.reply(found);
    const refiner = start();
    await refiner.refine(text);
    const again = `Dear all,\n\n${text}`;
    const detection = await refiner.refine(again, { message: { id: '2' } });
    expect(refiner.usage()).toMatchObject({ answered: 2, cached: 1, requests: 1 });
    for (const { start: from, end, quote: kept } of detection.signals)
      expect(again.slice(from, end)).toBe(kept);
  });

  it('is paid again when the account’s own words have changed', async () => {
    const refiner = start();
    const dictionary = { plans: ['Galaxy'], modules: [], priceUnits: [], competitors: [] };
    await refiner.refine(text);
    await refiner.refine(text, { detection: { dictionary } });
    expect(refiner.usage()).toMatchObject({ cached: 0, requests: 2 });
  });

  it('ends with the day’s budget and begins again the next day', async () => {
    const refiner = start({ requestsPerDay: 2 });
    for (let number = 0; number < 4; number += 1) await refiner.refine(otherText(number));
    expect(refiner.usage()).toMatchObject({ requests: 2, skipped: { 'no-budget': 2 } });
    refiner.pass(86_400_000);
    await refiner.refine(otherText(9));
    expect(refiner.usage().requests).toBe(3);
  });

  it('includes a repetition, which the budget may refuse', async () => {
    server.reply({ status: 500 });
    const refiner = start({ requestsPerDay: 1 });
    await refiner.refine(text);
    expect(server.requests).toHaveLength(1);
  });
});

describe('logs', () => {
  it.each<[string, Reply]>([
    ['an answer', found],
    ['an invented quote', { signals: [{ kind: 'made up', quote: 'twenty seats in Lyon' }] }],
    ['a refusal that repeats the email', { status: 400, body: text }],
    ['an error', { status: 503, body: text }],
  ])('hold ids and codes, and nothing of the email or the key, after %s', async (_name, reply) => {
    server.reply(reply);
    const refiner = start();
    await refiner.refine(text);
    expect(refiner.logged()).toContain('"emailId":"1"');
    expect(refiner.logged()).not.toMatch(/Nantes|Lyon|made up|Paul|seats|client\.example/u);
    expect(refiner.logged()).not.toContain(apiKey);
  });
});
