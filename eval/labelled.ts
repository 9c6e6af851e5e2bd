import { readFileSync } from 'node:fs';
import type { Direction, MailMessage, MessageClass } from '#core/mail/message.ts';
import type { SignalKind } from '#core/signals/kind.ts';

/** A message of a labelled set, in the format of docs/signals.md. */
export interface LabelledMessage {
  readonly id: string;
  readonly writer: string;
  readonly lang: string;
  readonly direction: Direction;
  readonly from: string | null;
  readonly ourDomains?: readonly string[];
  readonly subject: string;
  readonly sentAt: string | null;
  readonly text: string;
  readonly class: MessageClass;
  readonly labels: readonly { readonly kind: SignalKind; readonly quote: string }[];
  readonly opportunity: boolean;
}

export interface LabelledSentence {
  readonly id: string;
  readonly writer: string;
  readonly lang: string;
  readonly text: string;
  readonly kinds: readonly SignalKind[];
  readonly wording: 'plain' | 'indirect' | 'negative';
  readonly why: string;
}

export type Split = 'dev' | 'held';

/**
 * Splits by writer, never by row: of each group of five writers `e` is held out, in even groups `d` as well (30 %);
 * writers of other languages are development.
 */
export function inSplit(writer: string, split: Split | null): boolean {
  if (!split) return true;
  const group = Number(writer.slice(1, 3));
  const letter = writer.slice(3);
  const isHeld = letter === 'e' || (letter === 'd' && group % 2 === 0);
  return isHeld === (split === 'held');
}

export function toMailMessage(row: LabelledMessage): MailMessage {
  const offset = /([+-])(\d\d):(\d\d)$/.exec(row.sentAt ?? '');
  const minutes = offset ? Number(offset[2]) * 60 + Number(offset[3]) : 0;
  return {
    id: row.id,
    direction: row.direction,
    from: row.from?.toLowerCase() ?? null,
    ourDomains: row.ourDomains ?? [],
    subject: row.subject,
    sentAt: row.sentAt ? Date.parse(row.sentAt) : null,
    utcOffsetMinutes: offset?.[1] === '-' ? -minutes : minutes,
    text: row.text,
  };
}

/** A sentence as a message of its own. */
export function sentenceToMessage(row: LabelledSentence): MailMessage {
  return {
    id: row.id,
    direction: 'INCOMING',
    from: null,
    ourDomains: [],
    subject: '',
    sentAt: null,
    utcOffsetMinutes: 0,
    text: row.text,
  };
}

/** The rows of a JSON Lines file. */
export function readRows<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}
