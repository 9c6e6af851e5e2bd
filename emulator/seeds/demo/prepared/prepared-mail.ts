import type { SeedObject } from '../../../seed.ts';
import { hour, iso } from '../days.ts';
import { renderHtml } from '../mail-html.ts';
import { ownText, renderText } from '../mail-render.ts';
import type { RenderedMessage } from '../mail-render.ts';
import { vendor } from '../owners.ts';
import type { DemoOwner } from '../owners.ts';
import { personEmail } from '../people.ts';
import { signature } from '../signatures.ts';
import { fillSlots } from '../slots.ts';
import { utcOffsetHours } from '../thread-times.ts';
import type { PreparedDeal, PreparedMail, PreparedPerson } from './prepared-deal.ts';
import { workMoment } from './prepared-days.ts';
import { preparedId } from './prepared-ids.ts';

/** A number with which `signature` writes the whole block: name, title and company, phone. */
const fullBlock = 3;

/** The mails of a prepared deal as HubSpot stores them, oldest first; each answers the one before in its thread. */
export function preparedEmails(deal: PreparedDeal, owner: DemoOwner, now: number): SeedObject[] {
  let quoted: RenderedMessage | null = null;
  let subject = '';
  let threadStart = 0;
  return deal.mails.map((mail, index) => {
    const isFirst = mail.subject !== undefined;
    if (isFirst) [subject, quoted, threadStart] = [mail.subject ?? '', null, index];
    const sentAt = workMoment(now, mail.daysAgo, mail.hour);
    const rendered = renderMail(deal, owner, mail, sentAt, isFirst ? subject : `Re: ${subject}`, quoted);
    quoted = rendered;
    return toObject(deal, owner, mail, { rendered, sentAt, index, threadStart });
  });
}

export function preparedAddress({ firstName, lastName }: PreparedPerson, domain: string): string {
  return personEmail(firstName, lastName, domain, false);
}

/** Which of the people a mail was written by or to. */
export function otherSide({ from, to }: PreparedMail): number {
  return from === 'us' ? (to ?? 0) : from;
}

function renderMail(
  deal: PreparedDeal,
  owner: DemoOwner,
  mail: PreparedMail,
  sentAt: number,
  subject: string,
  quoted: RenderedMessage | null,
): RenderedMessage {
  const { company } = deal;
  const { language } = company;
  const person = deal.people[otherSide(mail)]!;
  const contact = { ...person, email: preparedAddress(person, company.domain) };
  const isOurs = mail.from === 'us';
  const us = { ...owner, title: owner.jobTitle, companyName: vendor.name, client: 'gmail' as const };
  const signer = isOurs ? us : { ...contact, companyName: company.name };
  const [from, to] = isOurs ? [owner, contact] : [contact, owner];
  const named = { to: to.firstName, company: company.name };
  return {
    from: partyOf(from),
    to: partyOf(to),
    subject,
    localTime: sentAt + utcOffsetHours[company.country] * hour,
    language,
    client: signer.client,
    fresh: fillSlots(mail.text, { language, startAt: sentAt, named }),
    signature: signature({ ...signer, sector: null }, language, true, fullBlock),
    quoted,
  };
}

const partyOf = ({ firstName, lastName, email }: RenderedMessage['from']) => ({ firstName, lastName, email });

interface Placed {
  readonly rendered: RenderedMessage;
  readonly sentAt: number;
  readonly index: number;
  readonly threadStart: number;
}

function toObject(
  deal: PreparedDeal,
  owner: DemoOwner,
  mail: PreparedMail,
  { rendered, sentAt, index, threadStart }: Placed,
): SeedObject {
  const id = preparedId('emails', deal.number, index);
  const { from, to } = rendered;
  return {
    type: 'emails',
    id,
    createdAt: sentAt,
    properties: {
      hs_timestamp: iso(sentAt),
      hs_email_direction: mail.from === 'us' ? 'EMAIL' : 'INCOMING_EMAIL',
      hs_email_subject: rendered.subject,
      hs_email_text: renderText(rendered),
      hs_email_html: renderHtml(rendered),
      hs_email_headers: JSON.stringify({ from, to: [to], cc: [], bcc: [] }),
      hs_email_status: 'SENT',
      hs_email_thread_id: preparedId('emails', deal.number, threadStart),
      hs_email_message_id: `<${id}@${from.email.slice(from.email.indexOf('@') + 1)}>`,
      hubspot_owner_id: owner.id,
      hs_body_preview: ownText(rendered).replaceAll('\n', ' ').slice(0, 255),
    },
  };
}
