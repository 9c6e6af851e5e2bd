import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classifyMessage } from '#core/mail/classify-message.ts';
import type { Direction } from '#core/mail/message.ts';
import { readMessage } from '#core/mail/read-message.ts';
import { segment } from '#core/mail/segment.ts';
import type { ZoneKind } from '#core/mail/zones.ts';
import { mailMessage } from './mail-message.ts';
import { hasPublicData, publicData, readJsonLines } from './public-data.ts';

const prose: readonly ZoneKind[] = ['fresh', 'greeting', 'closing'];

/** Physical lines that hold letters or digits and lie in zones of the given kinds. */
function linesIn(text: string, kinds: readonly ZoneKind[]): string[] {
  const zones = segment(text).zones.filter((zone) => kinds.includes(zone.kind));
  const lines: string[] = [];
  let start = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const end = start + line.length;
    if (zones.some((zone) => zone.start < end && zone.end > start)) lines.push(line.trim());
    start = end;
  }
  return lines.filter(saysSomething);
}

function saysSomething(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(line);
}

/** Bodies that are nothing but an unmarked quote: the set keeps them, we do not take another's words for the sender's. */
const nothingOfTheirOwn = new Set([
  'embedded_email_17.txt',
  'embedded_email_18.txt',
  'forwarded_message.txt',
]);

describe.runIf(hasPublicData('email-replies'))('the email replies with a known trimmed text', () => {
  const folder = publicData('email-replies');
  const names = hasPublicData('email-replies') ? readdirSync(`${folder}/emails`) : [];

  it.each(names.filter((name) => !nothingOfTheirOwn.has(name)))('keeps what the set keeps of %s', (name) => {
    const text = readFileSync(`${folder}/emails/${name}`, 'utf8').replace(/\r\n?/g, '\n');
    const trimmed = readFileSync(`${folder}/trimmed/${name}`, 'utf8').replace(/\r\n?/g, '\n');
    const expected = trimmed
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => saysSomething(line) && !line.startsWith('>'));
    expect(linesIn(text, prose).filter((line) => !expected.includes(line))).toEqual([]);
    const kept = linesIn(text, [...prose, 'signature']);
    expect(expected.filter((line) => !kept.includes(line))).toEqual([]);
  });
});

describe.runIf(hasPublicData('seed-messages'))('the labelled messages', () => {
  const folder = publicData('seed-messages');
  const rows = hasPublicData('seed-messages')
    ? readdirSync(folder).flatMap((name) => readJsonLines(`${folder}/${name}`))
    : [];
  const messages = rows.map((row) => ({
    row: row as { class: string; lang: string; labels: { kind: string; quote: string }[] },
    message: mailMessage({
      id: String(row['id']),
      direction: row['direction'] as Direction,
      from: (/<([^>]+)>/.exec(String(row['from']))?.[1] ?? String(row['from'])).toLowerCase(),
      ourDomains: (row['ourDomains'] as string[] | undefined) ?? [],
      subject: String(row['subject']),
      text: String(row['text']),
    }),
  }));

  it('holds every labelled quote in sentences, but for a salutation before it', () => {
    const missed = messages.flatMap(({ row, message }) => {
      const { sentences } = readMessage(message);
      return row.labels
        .map(({ quote }) => ({
          start: message.text.indexOf(quote),
          end: message.text.indexOf(quote) + quote.length,
          quote,
        }))
        .filter(
          ({ start, end }) => !sentences.some((sentence) => sentence.start < end && sentence.end > start),
        )
        .map(({ quote }) => quote);
    });
    expect(missed).toEqual([]);
  });

  it('silences no buyer', () => {
    const heard = new Set(['conversation', 'support', 'personal']);
    const silenced = messages
      .filter(({ row }) => heard.has(row.class))
      .filter(
        ({ message }) => !heard.has(classifyMessage(message, segment(message.text, message.from)).class),
      );
    expect(silenced.map(({ message }) => message.id)).toEqual([]);
  });

  it('knows the language of nearly all', () => {
    const wrong = messages.filter(({ row, message }) => readMessage(message).language !== row.lang);
    expect(wrong.length / Math.max(1, messages.length)).toBeLessThan(0.01);
  });
});
