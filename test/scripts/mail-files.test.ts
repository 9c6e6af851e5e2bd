import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { parseEml } from '../../scripts/mail/eml.ts';
import { parseLabelledMessage } from '../../scripts/mail/labelled-message.ts';
import { splitMbox } from '../../scripts/mail/mbox.ts';
import { readMessages, type ReadItem } from '../../scripts/mail/read-messages.ts';
import { renderSignals } from '../../scripts/mail/scan-table.ts';

const folder = mkdtempSync(join(tmpdir(), 'mail-'));
afterAll(() => rmSync(folder, { recursive: true }));
const save = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const readAll = async (file: string, ourDomains: string[] = []) => {
  const items: ReadItem[] = [];
  for await (const item of readMessages(file, ourDomains)) items.push(item);
  return items;
};

const eml = [
  'From: Ana <Ana@Client.example>',
  'Subject: =?utf-8?Q?D=C3=A9mo?=',
  'Date: Tue, 03 Mar 2026 10:12:00 +0100',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Pouvons-nous organiser une démo ?',
].join('\r\n');

describe('an .eml file', () => {
  it('gives sender, subject, the instant with the sender’s offset, and the text', async () => {
    expect(await parseEml(Buffer.from(eml), 'x', [])).toMatchObject({
      from: 'ana@client.example',
      subject: 'Démo',
      sentAt: Date.parse('2026-03-03T09:12:00Z'),
      utcOffsetMinutes: 60,
      direction: 'INCOMING',
      text: expect.stringContaining('Pouvons-nous organiser une démo ?'),
    });
  });

  it('is outgoing when it comes from one of our domains', async () => {
    expect(await parseEml(Buffer.from(eml), 'x', ['client.example'])).toMatchObject({
      direction: 'OUTGOING',
    });
  });

  it('falls back on the HTML part', async () => {
    const html = eml.replace('text/plain', 'text/html').replace('une démo ?', 'une <b>démo</b> ?');
    expect((await parseEml(Buffer.from(html), 'x', [])).text).toContain('une démo ?');
  });
});

describe('an .mbox file', () => {
  const split = async (content: string, chunk = 7) => {
    const parts: string[] = [];
    const chunks = Array.from({ length: Math.ceil(content.length / chunk) }, (_, n) =>
      Buffer.from(content.slice(n * chunk, (n + 1) * chunk)),
    );
    for await (const part of splitMbox(Readable.from(chunks))) parts.push(part.toString());
    return parts;
  };

  it.each([1, 7, 10_000])('is split the same in chunks of %d bytes', async (chunk) => {
    expect(await split('From a Mon\nA: 1\n\nbody\n\nFrom b Tue\nB: 2\n\n>From here\n', chunk)).toEqual([
      'A: 1\n\nbody\n\n',
      'B: 2\n\nFrom here\n',
    ]);
  });

  it('takes "From" inside a paragraph for what it is', async () => {
    expect(await split('From a Mon\nA: 1\n\nHello\nFrom now on we pay more\n')).toHaveLength(1);
  });

  it('yields each readable message', async () => {
    const items = await readAll(save('two.mbox', `From x\n${eml}\n\nFrom y\n${eml}\n`));
    expect(items.map(({ ok }) => ok)).toEqual([true, true]);
  });
});

describe('a labelled .jsonl file', () => {
  it('reads good lines and says where the others are wrong', async () => {
    const items = await readAll(save('set.jsonl', '{"id":1,"text":"hi"}\n\nnot json\n{"id":"2"}\n'));
    expect(items).toMatchObject([
      { ok: true, message: { id: '1', direction: 'INCOMING', sentAt: null } },
      { ok: false, where: expect.stringContaining('line 3'), reason: 'not valid JSON' },
      { ok: false, where: expect.stringContaining('line 4'), reason: expect.stringContaining('text') },
    ]);
  });

  it.each([
    ['2026-03-03T10:12:00+01:00', 60],
    ['2026-03-03T10:12:00-05:30', -330],
    ['2026-03-03T10:12:00Z', 0],
  ])('keeps the offset of %s', (sentAt, utcOffsetMinutes) => {
    const parsed = parseLabelledMessage(JSON.stringify({ id: 'a', text: '', sentAt }));
    expect(parsed).toMatchObject({ ok: true, message: { utcOffsetMinutes } });
  });
});

it('names a file of an unknown kind instead of guessing', async () => {
  expect(await readAll(save('notes.docx', ''))).toMatchObject([
    { ok: false, reason: expect.stringContaining('.eml') },
  ]);
});

it('keeps control characters of a hostile email from the terminal', () => {
  const message = {
    id: '1',
    direction: 'INCOMING',
    from: 'a@b.c',
    ourDomains: [],
    subject: '\u001b[2Jboo',
    sentAt: null,
    utcOffsetMinutes: 0,
    text: '',
  } as const;
  const signal = {
    kind: 'pricing',
    quote: 'a\u0007b',
    start: 0,
    end: 3,
    cue: { start: 0, end: 1 },
    probability: 0.9,
    tier: 'alert',
  } as const;

  expect(renderSignals(message, [signal])).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
});
