import type { AskSummary } from '../snapshot-ask.ts';
import type { Reader } from './reader.ts';
import type { Writer } from './writer.ts';

/** @param base a time near which most asks lie, epoch milliseconds */
export function writeAsk(writer: Writer, ask: AskSummary, base: number): void {
  writer.id('email', ask.emailId);
  writer.id('contact', ask.contactId);
  writer.id('company', ask.companyId);
  writer.word(ask.teamId);
  writer.time(ask.askedAt, base);
  writer.time(ask.answeredAt, ask.askedAt);
}

export function readAsk(reader: Reader, base: number): AskSummary {
  const emailId = reader.id('email');
  const contactId = reader.id('contact');
  const companyId = reader.optionalId('company');
  const teamId = reader.optionalWord();
  const askedAt = reader.time(base);
  return { emailId, contactId, companyId, teamId, askedAt, answeredAt: reader.optionalTime(askedAt) };
}
