import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { extname } from 'node:path';
import type { MailMessage } from '#core/mail/message.ts';
import { splitMbox } from './mbox.ts';
import { parseEml } from './eml.ts';
import { parseLabelledMessage } from './labelled-message.ts';

/** What a file yields: messages, and the items that could not be read, with where and why. */
export type ReadItem =
  | { readonly ok: true; readonly message: MailMessage }
  | { readonly ok: false; readonly where: string; readonly reason: string };

/** Reads .eml, .mbox and labelled .jsonl files one message at a time, however long they are. */
export async function* readMessages(file: string, ourDomains: readonly string[]): AsyncGenerator<ReadItem> {
  switch (extname(file).toLowerCase()) {
    case '.eml':
      yield await readEml(await readFile(file), file, ourDomains);
      return;
    case '.mbox':
      yield* readMbox(file, ourDomains);
      return;
    case '.jsonl':
      yield* readLabelled(file, ourDomains);
      return;
    default:
      yield { ok: false, where: file, reason: 'unknown kind of file: give .eml, .mbox or .jsonl' };
  }
}

async function* readMbox(file: string, ourDomains: readonly string[]): AsyncGenerator<ReadItem> {
  let number = 0;
  for await (const source of splitMbox(createReadStream(file))) {
    number += 1;
    yield await readEml(source, `${file}, message ${number}`, ourDomains);
  }
}

async function readEml(source: Uint8Array, where: string, ourDomains: readonly string[]): Promise<ReadItem> {
  try {
    return { ok: true, message: await parseEml(source, where, ourDomains) };
  } catch (error) {
    return { ok: false, where, reason: error instanceof Error ? error.message : 'not a readable email' };
  }
}

async function* readLabelled(file: string, ourDomains: readonly string[]): AsyncGenerator<ReadItem> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const parsed = parseLabelledMessage(line);
    if (!parsed.ok) yield { ok: false, where: `${file}, line ${number}`, reason: parsed.reason };
    else yield { ok: true, message: withDomains(parsed.message, ourDomains) };
  }
}

function withDomains(message: MailMessage, ourDomains: readonly string[]): MailMessage {
  return ourDomains.length === 0
    ? message
    : { ...message, ourDomains: [...message.ourDomains, ...ourDomains] };
}
