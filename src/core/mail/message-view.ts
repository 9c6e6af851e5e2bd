import { fold, foldAccents } from './lines.ts';
import type { MailMessage } from './message.ts';
import type { Segments, ZoneKind } from './zones.ts';

/** A message as the class rules see it: lower case, without accents, bounded. */
export interface MessageView {
  /** The sender's address, part before and after the `@`; empty when unknown. */
  readonly address: string;
  readonly local: string;
  readonly domain: string;
  readonly subject: string;
  /** What the sender wrote, signature and notices included, line breaks kept. */
  readonly own: string;
  readonly ownWithSubject: string;
  /** Whether the body quotes a message that somebody other than the sender wrote. */
  readonly answersOthers: boolean;
}

const maxOwn = 6_000;
const maxQuoted = 2_000;
const ownKinds: ReadonlySet<ZoneKind> = new Set([
  'fresh',
  'greeting',
  'closing',
  'signature',
  'disclaimer',
  'automatic',
]);

export function readView(message: MailMessage, segments: Segments): MessageView {
  const address = fold((message.from ?? '').slice(0, 320)).trim();
  const at = address.lastIndexOf('@');
  const subject = foldAccents(message.subject.slice(0, 300));
  const own = foldAccents(collect(message.text, segments, (kind) => ownKinds.has(kind), maxOwn));
  const quoted = fold(collect(message.text, segments, (kind) => kind === 'quoted', maxQuoted));
  return {
    address,
    local: at < 0 ? '' : address.slice(0, at),
    domain: at < 0 ? '' : address.slice(at + 1),
    subject,
    own,
    ownWithSubject: `${subject}\n${own}`,
    answersOthers: quoted !== '' && (address === '' || !quoted.includes(address)),
  };
}

function collect(
  text: string,
  { zones }: Segments,
  wanted: (kind: ZoneKind) => boolean,
  limit: number,
): string {
  let collected = '';
  for (const zone of zones) {
    if (collected.length >= limit) break;
    if (!wanted(zone.kind)) continue;
    collected += `${text.slice(zone.start, Math.min(zone.end, zone.start + limit - collected.length))}\n`;
  }
  return collected;
}
