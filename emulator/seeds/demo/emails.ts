import { iso, hour } from './days.ts';
import type { DemoDeal } from './deals.ts';
import { isOpenAt } from './deals.ts';
import { owners, vendor } from './owners.ts';
import type { DemoOwner } from './owners.ts';
import { peopleOf } from './people.ts';
import type { DemoPerson, MailClient } from './people.ts';
import { renderHtml } from './mail-html.ts';
import { ownText, renderText } from './mail-render.ts';
import type { Party, RenderedMessage } from './mail-render.ts';
import { seedOf } from './random.ts';
import { signature } from './signatures.ts';
import { fillSlots } from './slots.ts';
import type { SlotValues } from './slots.ts';
import type { CastThread } from './thread-cast.ts';
import type { ScriptMessage } from './thread-script.ts';
import { utcOffsetHours } from './thread-times.ts';

/** One email of the account, with what its script knows of it. */
export interface DemoEmail {
  readonly threadNumber: number;
  readonly sentAt: number;
  readonly script: ScriptMessage;
  readonly thread: CastThread;
  readonly contacts: readonly DemoPerson[];
  readonly deal: DemoDeal | null;
  readonly rendered: RenderedMessage;
  readonly properties: Readonly<Record<string, string>>;
}

/** The emails of one thread, oldest first. */
export function threadToEmails(
  thread: CastThread,
  threadNumber: number,
  deals: readonly DemoDeal[],
): DemoEmail[] {
  const scene = createScene(thread, threadNumber);
  const deal = dealOf(thread, threadNumber, deals);
  const emails: DemoEmail[] = [];
  for (const [index, sentAt] of thread.times.entries()) {
    const script = thread.script.messages[index];
    if (!script) continue;
    const rendered = renderMessage(scene, script, sentAt, index, emails);
    const copied = scene.copied && script.from === 'us' && index > 0 ? [scene.copied] : [];
    emails.push({
      threadNumber,
      sentAt,
      script,
      thread,
      contacts: [thread.contact, ...copied],
      deal: deal && isOpenAt(deal, sentAt) ? deal : null,
      rendered,
      properties: emailProperties(scene, rendered, {
        index,
        sentAt,
        incoming: script.from === 'them',
        copied,
      }),
    });
  }
  return emails;
}

/** Who plays in a thread and what its slots say. */
interface Scene {
  readonly thread: CastThread;
  readonly number: number;
  readonly colleague: DemoPerson;
  readonly copied: DemoPerson | null;
  readonly slots: SlotValues;
  readonly offsetHours: number;
}

function createScene(thread: CastThread, number: number): Scene {
  const { contact, script, use, language } = thread;
  const staff = contact.company ? peopleOf(contact.company.key).filter(({ id }) => id !== contact.id) : [];
  const colleague = staff[(number + use) % Math.max(1, staff.length)] ?? contact;
  const mates = owners.filter(({ id, locale }) => id !== thread.owner.id && locale.startsWith(language));
  const mate = mates[number % mates.length] ?? thread.owner;
  const varied = Object.entries(script.vary ?? {}).map(([name, values]) => [
    name,
    values[use % values.length] ?? '',
  ]);
  const named = {
    company: contact.companyName,
    city: contact.company?.city ?? '',
    plan: planName(contact),
    colleague: `${colleague.firstName} ${colleague.lastName}`,
    mate: `${mate.firstName} ${mate.lastName}`,
    ...(Object.fromEntries(varied) as Record<string, string>),
  };
  return {
    thread,
    number,
    colleague,
    copied: thread.deal && number % 4 === 0 && colleague !== contact ? colleague : null,
    slots: { language, startAt: thread.times[0] ?? 0, named },
    offsetHours: contact.company ? utcOffsetHours[contact.company.country] : 0,
  };
}

function planName({ company, language }: DemoPerson): string {
  if (company?.plan === 'Essentiel' && language === 'en') return 'Team';
  return company?.plan ?? 'Business';
}

function renderMessage(
  scene: Scene,
  script: ScriptMessage,
  sentAt: number,
  index: number,
  earlier: readonly DemoEmail[],
): RenderedMessage {
  const { thread, number } = scene;
  const { contact, owner, language } = thread;
  const incoming = script.from === 'them';
  const [from, to] = incoming ? [contact, owner] : [owner, contact];
  const client = script.auto ? 'gmail' : incoming ? contact.mailClient : ownerClient(owner);
  const isFirst = earlier.every((email) => email.script.from !== script.from);
  const subject = fillSlots(thread.script.subject, scene.slots);
  return {
    from: toParty(from),
    to: toParty(to),
    subject: index === 0 ? subject : replySubject(subject, client, script.auto, language),
    localTime: sentAt + scene.offsetHours * hour,
    language,
    client,
    fresh: fillSlots(script.text.trim(), withPeople(scene.slots, from, to, contact)),
    signature: script.auto ? '' : signatureOf(thread, incoming, client, isFirst),
    quoted: script.auto || (number + index) % 9 === 0 ? null : (lastHuman(earlier)?.rendered ?? null),
  };
}

const lastHuman = (emails: readonly DemoEmail[]): DemoEmail | undefined =>
  emails.findLast(({ script }) => !script.auto);
const toParty = ({ firstName, lastName, email }: Party): Party => ({ firstName, lastName, email });

function ownerClient(owner: DemoOwner): MailClient {
  return Number(owner.id) % 2 === 0 ? 'gmail' : 'outlook';
}

function replySubject(subject: string, client: MailClient, isAuto: boolean, language: 'fr' | 'en'): string {
  if (isAuto) return language === 'fr' ? `Réponse automatique : ${subject}` : `Automatic reply: ${subject}`;
  return `${client === 'outlook' ? 'RE' : 'Re'}: ${subject}`;
}

function withPeople(slots: SlotValues, from: Party, to: Party, contact: DemoPerson): SlotValues {
  const french = contact.language === 'fr';
  const title = contact.woman ? (french ? 'Madame' : 'Ms') : french ? 'Monsieur' : 'Mr';
  const civ = `${title} ${contact.lastName}`;
  return { ...slots, named: { ...slots.named, to: to.firstName, me: from.firstName, civ } };
}

function signatureOf(thread: CastThread, incoming: boolean, client: MailClient, isFirst: boolean): string {
  const { contact, owner, language } = thread;
  const signer = incoming
    ? { ...contact, client, sector: contact.company?.sector ?? null }
    : { ...owner, title: owner.jobTitle, companyName: vendor.name, client, sector: null };
  return signature(signer, language, isFirst, seedOf(signer.email) % 6);
}

/** The deal that the mail was logged on, unless that was forgotten; of other mail, HubSpot logs some on an open deal of the contact. */
function dealOf(thread: CastThread, number: number, deals: readonly DemoDeal[]): DemoDeal | null {
  const isForgotten = number % 7 === 3 && thread.script.setting.kind === 'deal';
  if (thread.deal) return isForgotten ? null : thread.deal;
  if (thread.script.setting.kind !== 'quiet' || number % 5 > 1) return null;
  return (
    deals.find((deal) => deal.contacts.includes(thread.contact) && isOpenAt(deal, thread.times[0] ?? 0)) ??
    null
  );
}

interface Envelope {
  readonly index: number;
  readonly sentAt: number;
  readonly incoming: boolean;
  readonly copied: readonly DemoPerson[];
}

function emailProperties(
  scene: Scene,
  rendered: RenderedMessage,
  envelope: Envelope,
): Record<string, string> {
  const { number, thread } = scene;
  const text = renderText(rendered);
  const isBounced = !envelope.incoming && thread.times.length === 1 && number % 6 === 0;
  const properties: Record<string, string> = {
    hs_timestamp: iso(envelope.sentAt),
    hs_email_direction: envelope.incoming ? 'INCOMING_EMAIL' : 'EMAIL',
    hs_email_subject: rendered.subject,
    hs_email_text: text,
    hs_email_headers: JSON.stringify({
      from: rendered.from,
      to: [rendered.to],
      cc: envelope.copied.map(toParty),
      bcc: [],
    }),
    hs_email_from_email: rendered.from.email,
    hs_email_from_firstname: rendered.from.firstName,
    hs_email_from_lastname: rendered.from.lastName,
    hs_email_to_email: rendered.to.email,
    hs_email_to_firstname: rendered.to.firstName,
    hs_email_to_lastname: rendered.to.lastName,
    hs_email_status: isBounced ? 'BOUNCED' : 'SENT',
    hs_email_thread_id:
      seedOf(`thread ${number}`).toString(16).padStart(8, '0') + number.toString(16).padStart(8, '0'),
    hs_email_message_id: messageId(rendered, number, envelope.index),
    hubspot_owner_id: thread.owner.id,
    hs_body_preview: ownText(rendered).replaceAll('\n', ' ').slice(0, 255),
  };
  if ((number + envelope.index) % 3 === 0) properties['hs_email_html'] = renderHtml(rendered);
  return properties;
}

function messageId(rendered: RenderedMessage, number: number, index: number): string {
  const token = `${seedOf(`${number} ${index} a`).toString(36)}${seedOf(`${number} ${index} b`).toString(36)}`;
  const domain = rendered.from.email.slice(rendered.from.email.indexOf('@') + 1);
  return rendered.client === 'gmail' ? `<CA${token}@mail.gmail.com>` : `<${token}@${domain}>`;
}
