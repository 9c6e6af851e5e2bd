import { createEmailMapper } from '../mappers/email.ts';
import type { Mapper } from '../mappers/read-records.ts';
import type { MailHeader } from './mail-history.ts';

export type HeaderMapper = Mapper<MailHeader>;

const bodies: ReadonlySet<string> = new Set(['hs_email_html', 'hs_email_text']);

/** Emails as they are read everywhere, without asking for their bodies. */
export function createHeaderMapper(ourDomains: readonly string[]): HeaderMapper {
  const whole = createEmailMapper(ourDomains);
  return { ...whole, properties: whole.properties.filter((name) => !bodies.has(name)) };
}
