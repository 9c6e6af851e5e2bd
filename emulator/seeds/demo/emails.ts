import { hour } from './days.ts';
import type { DemoDeal } from './deals.ts';
import { isOpenAt } from './deals.ts';
import { emailProperties } from './email-properties.ts';
import { personToParty } from './mail-render.ts';
import type { RenderedMessage } from './mail-render.ts';
import { vendor } from './owners.ts';
import type { DemoOwner } from './owners.ts';
import type { DemoPerson, MailClient } from './people.ts';
import { seedOf } from './random.ts';
import { signature } from './signatures.ts';
import { fillSlots } from './slots.ts';
import type { CastThread } from './thread-cast.ts';
import { createScene } from './thread-scene.ts';
import type { Scene } from './thread-scene.ts';
import type { ScriptMessage } from './thread-script.ts';

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
    from: personToParty(from),
    to: personToParty(to),
    subject: index === 0 ? subject : replySubject(subject, client, script.auto, language),
    localTime: sentAt + scene.offsetHours * hour,
    language,
    client,
    fresh: fillSlots(script.text.trim(), {
      ...scene.slots,
      named: { ...scene.slots.named, to: to.firstName },
    }),
    signature: script.auto ? '' : signatureOf(thread, incoming, client, isFirst),
    quoted: script.auto || (number + index) % 9 === 0 ? null : (lastHuman(earlier)?.rendered ?? null),
  };
}

const lastHuman = (emails: readonly DemoEmail[]): DemoEmail | undefined =>
  emails.findLast(({ script }) => !script.auto);

function ownerClient(owner: DemoOwner): MailClient {
  return Number(owner.id) % 2 === 0 ? 'gmail' : 'outlook';
}

function replySubject(subject: string, client: MailClient, isAuto: boolean, language: 'fr' | 'en'): string {
  if (isAuto) return language === 'fr' ? `Réponse automatique : ${subject}` : `Automatic reply: ${subject}`;
  return `${client === 'outlook' ? 'RE' : 'Re'}: ${subject}`;
}

function signatureOf(thread: CastThread, incoming: boolean, client: MailClient, isFirst: boolean): string {
  const { contact, owner, language } = thread;
  const signer = incoming
    ? { ...contact, client, sector: contact.company?.sector ?? null }
    : { ...owner, title: owner.jobTitle, companyName: vendor.name, client, sector: null };
  return signature(signer, language, isFirst, seedOf(signer.email) % 6);
}

/** The deal that the mail was logged on, unless that was forgotten; some other mail lands on a contact's open deal. */
function dealOf(thread: CastThread, number: number, deals: readonly DemoDeal[]): DemoDeal | null {
  const isForgotten = number % 7 === 3 && thread.script.setting.kind === 'deal';
  if (thread.deal) return isForgotten ? null : thread.deal;
  if (thread.script.setting.kind !== 'quiet' || number % 5 > 1) return null;
  return (
    deals.find((deal) => deal.contacts.includes(thread.contact) && isOpenAt(deal, thread.times[0] ?? 0)) ??
    null
  );
}
