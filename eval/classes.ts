import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { classifyMessage } from '#core/mail/classify-message.ts';
import type { Direction, MailMessage, MessageClass } from '#core/mail/message.ts';
import { messageClasses } from '#core/mail/message.ts';
import { segment } from '#core/mail/segment.ts';

/**
 * Confusion of message classes on labelled sets (JSON Lines in the taxonomy's format), by language and by writer.
 * Usage: `node eval/classes.ts FOLDER [--wrong]`; `--wrong` lists each wrong message by id with its reason.
 */
interface LabelledMessage {
  readonly id: string;
  readonly writer?: string;
  readonly lang: string;
  readonly direction: Direction;
  readonly from: string;
  readonly ourDomains?: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly class: MessageClass;
}

interface Outcome {
  readonly row: LabelledMessage;
  readonly found: MessageClass;
  readonly reason: string;
}

const silencing: ReadonlySet<MessageClass> = new Set(
  messageClasses.filter((name) => !['conversation', 'support', 'personal'].includes(name)),
);

const folder = process.argv[2] ?? '';
if (!existsSync(folder)) {
  console.log(`no labelled set at "${folder}"; usage: node eval/classes.ts FOLDER [--wrong]`);
} else {
  const outcomes = readRows(folder).map(classify);
  printConfusion(outcomes);
  for (const lang of new Set(outcomes.map(({ row }) => row.lang))) {
    printScores(
      `language ${lang}`,
      outcomes.filter(({ row }) => row.lang === lang),
    );
  }
  printWriters(outcomes);
  if (process.argv.includes('--wrong')) printWrong(outcomes);
}

function readRows(from: string): LabelledMessage[] {
  return readdirSync(from)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(`${from}/${name}`, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as LabelledMessage);
}

function classify(row: LabelledMessage): Outcome {
  const message = rowToMessage(row);
  const { class: found, reason } = classifyMessage(message, segment(message.text, message.from));
  return { row, found, reason };
}

function rowToMessage(row: LabelledMessage): MailMessage {
  const { id, direction, subject, text, ourDomains = [] } = row;
  const from = (/<([^>]+)>/.exec(row.from)?.[1] ?? row.from).toLowerCase();
  return { id, direction, from, ourDomains, subject, text, sentAt: null, utcOffsetMinutes: 0 };
}

function printConfusion(outcomes: readonly Outcome[]): void {
  console.table(
    Object.fromEntries(
      messageClasses.map((gold) => [
        gold,
        Object.fromEntries(messageClasses.map((found) => [found, count(outcomes, gold, found)])),
      ]),
    ),
  );
  printScores('all', outcomes);
}

function printScores(title: string, outcomes: readonly Outcome[]): void {
  console.log(title);
  const rows = messageClasses.map((name) => {
    const right = outcomes.filter(({ row, found }) => row.class === name && found === name).length;
    const found = outcomes.filter((outcome) => outcome.found === name).length;
    const gold = outcomes.filter(({ row }) => row.class === name).length;
    return [name, { gold, found, precision: share(right, found), recall: share(right, gold) }] as const;
  });
  console.table(Object.fromEntries(rows));
}

function printWriters(outcomes: readonly Outcome[]): void {
  const writers = [...new Set(outcomes.map(({ row }) => row.writer ?? 'unknown'))].sort();
  const rows = writers.map((writer) => {
    const own = outcomes.filter(({ row }) => (row.writer ?? 'unknown') === writer);
    const right = own.filter(({ row, found }) => row.class === found).length;
    const silenced = own.filter(({ row, found }) => silencing.has(found) && !silencing.has(row.class)).length;
    const missed = own.filter(({ row, found }) => !silencing.has(found) && silencing.has(row.class)).length;
    return [writer, { messages: own.length, accuracy: share(right, own.length), silenced, missed }] as const;
  });
  console.table(Object.fromEntries(rows));
}

function printWrong(outcomes: readonly Outcome[]): void {
  for (const { row, found, reason } of outcomes) {
    if (row.class !== found) console.log(`${row.id}\t${row.class}\t${found}\t${reason}`);
  }
}

function count(outcomes: readonly Outcome[], gold: MessageClass, found: MessageClass): number {
  return outcomes.filter((outcome) => outcome.row.class === gold && outcome.found === found).length;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(2);
}
