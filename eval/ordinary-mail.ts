import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MailMessage } from '#core/mail/message.ts';
import { parseEml } from '../scripts/mail/eml.ts';

/** Public ordinary mail (SpamAssassin's ham), one message a file, beside the checkout where there is any. */
const folder = fileURLToPath(new URL('../../shared/data/ham/', import.meta.url));

/** Without transport headers: a CRM seldom keeps them, and list headers would make it too easy. */
export async function readOrdinaryMail(): Promise<MailMessage[]> {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return Promise.all(names.sort().map((name) => readOne(name)));
}

async function readOne(name: string): Promise<MailMessage> {
  const source = readFileSync(`${folder}${name}`);
  const hasSeparator = source.subarray(0, 5).toString('latin1') === 'From ';
  const mail = hasSeparator ? source.subarray(source.indexOf(0x0a) + 1) : source;
  return { ...(await parseEml(mail, name, [])), headers: {} };
}
