import { iso } from './days.ts';
import { renderHtml } from './mail-html.ts';
import { ownText, personToParty, renderText } from './mail-render.ts';
import type { Party, RenderedMessage } from './mail-render.ts';
import { seedOf } from './random.ts';
import type { CastThread } from './thread-cast.ts';
import type { Scene } from './thread-scene.ts';

/** What an email's properties need beside its body. */
export interface Envelope {
  readonly index: number;
  readonly sentAt: number;
  readonly incoming: boolean;
  readonly copied: readonly Party[];
}

/** HubSpot's properties of one email. */
export function emailProperties(
  scene: Scene,
  rendered: RenderedMessage,
  envelope: Envelope,
): Record<string, string> {
  const { number, thread } = scene;
  const text = renderText(rendered);
  const properties: Record<string, string> = {
    hs_timestamp: iso(envelope.sentAt),
    hs_email_direction: envelope.incoming ? 'INCOMING_EMAIL' : 'EMAIL',
    hs_email_subject: rendered.subject,
    hs_email_text: text,
    hs_email_headers: JSON.stringify({
      from: rendered.from,
      to: [rendered.to],
      cc: envelope.copied.map(personToParty),
      bcc: [],
    }),
    hs_email_from_email: rendered.from.email,
    hs_email_from_firstname: rendered.from.firstName,
    hs_email_from_lastname: rendered.from.lastName,
    hs_email_to_email: rendered.to.email,
    hs_email_to_firstname: rendered.to.firstName,
    hs_email_to_lastname: rendered.to.lastName,
    hs_email_status: isBounced(thread, envelope.index) ? 'BOUNCED' : 'SENT',
    hs_email_thread_id:
      seedOf(`thread ${number}`).toString(16).padStart(8, '0') + number.toString(16).padStart(8, '0'),
    hs_email_message_id: messageId(rendered, number, envelope.index),
    hubspot_owner_id: thread.owner.id,
    hs_body_preview: ownText(rendered).replaceAll('\n', ' ').slice(0, 255),
  };
  if ((number + envelope.index) % 3 === 0) properties['hs_email_html'] = renderHtml(rendered);
  return properties;
}

/** The last of several letters that nobody answered: the mailbox is gone. */
function isBounced({ script }: CastThread, index: number): boolean {
  return (
    index > 0 && index === script.messages.length - 1 && script.messages.every(({ from }) => from === 'us')
  );
}

function messageId(rendered: RenderedMessage, number: number, index: number): string {
  const token = `${seedOf(`${number} ${index} a`).toString(36)}${seedOf(`${number} ${index} b`).toString(36)}`;
  const domain = rendered.from.email.slice(rendered.from.email.indexOf('@') + 1);
  return rendered.client === 'gmail' ? `<CA${token}@mail.gmail.com>` : `<${token}@${domain}>`;
}
