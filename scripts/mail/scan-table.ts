import type { DetectedSignal } from '#core/detect/detection.ts';
import type { MailMessage } from '#core/mail/message.ts';

const kindWidth = 15;
const lineWidth = 110;

/** One message with its signals, strongest first: a heading, then a row a signal with its quote. */
export function renderSignals(message: MailMessage, signals: readonly DetectedSignal[]): string {
  const day = message.sentAt === null ? 'no date' : new Date(message.sentAt).toISOString().slice(0, 10);
  const heading = clip(`${day}  ${message.from ?? 'unknown sender'}  ${oneLine(message.subject)}`, lineWidth);
  const rows = [...signals]
    .sort((a, b) => b.probability - a.probability)
    .map(({ kind, tier, probability, quote }) => {
      const score = `${Math.round(probability * 100)} %`.padStart(5);
      const mark = tier === 'alert' ? '●' : '○';
      return `  ${mark} ${kind.padEnd(kindWidth)} ${score}  “${clip(oneLine(quote), lineWidth - kindWidth - 14)}”`;
    });
  return [heading, ...rows, ''].join('\n');
}

export function renderSummary(totals: {
  readonly messages: number;
  readonly withSignals: number;
  readonly opportunities: number;
  readonly unreadable: number;
}): string {
  const unreadable = totals.unreadable > 0 ? `, ${totals.unreadable} unreadable` : '';
  return `${totals.messages} messages, ${totals.withSignals} with signals, ${totals.opportunities} opportunities${unreadable}  (● alert  ○ to check)`;
}

/** Mail is hostile: control characters must not reach the terminal. */
function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
}

function clip(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
