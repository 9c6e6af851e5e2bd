import type { Signal } from '#core/signals/signal.ts';
import type { WrittenDictionary } from '#core/wording/written-dictionary.ts';
import { leadingEstimate } from '#core/plan/summary.ts';
import type { Raised } from './plan-case.ts';
import type { CaseContact } from './task-case.ts';

/** What a task says. Plain text. */
export interface TaskText {
  readonly subject: string;
  readonly body: string;
}

/** HubSpot shows no more of a subject. */
const longestSubject = 250;

/** Sentences quoted at most. */
const mostQuotes = 3;

/**
 * An opportunity in words: what was said, by whom, of which company, what it may bring with its formula, and what to do.
 * The owner of the record is not named.
 */
export function toTaskText({ contact, signals }: Raised, words: WrittenDictionary): TaskText {
  const { managerTasks, estimate: estimates } = words;
  const [first] = signals;
  const estimate = leadingEstimate(signals);
  const quotes = quotedOnce(signals).map(
    (signal) => `${managerTasks.quote(signal.quote)}\n${bylineOf(signal, contact, words)}`,
  );
  const parts = [
    ...quotes,
    managerTasks.notCovered,
    ...(estimate ? [managerTasks.estimate(estimates.formula(estimate), estimates.result(estimate))] : []),
    managerTasks.whatToDo,
    managerTasks.completesItself,
  ];
  const who = first ? whoOf(first, contact, words) : '';
  return { subject: managerTasks.subject(who).slice(0, longestSubject), body: parts.join('\n\n') };
}

/** The lines that new signals add to the task that they join. */
export function toJoinedText(
  signals: readonly Signal[],
  contact: CaseContact | null,
  words: WrittenDictionary,
): string {
  const { lines } = words.managerTasks;
  const texts = quotedOnce(signals).map((signal) =>
    lines.joined(signal.quote, bylineOf(signal, contact, words)),
  );
  return texts.join('\n\n');
}

function quotedOnce(signals: readonly Signal[]): readonly Signal[] {
  return [...new Map([...signals].reverse().map((signal) => [signal.quote, signal])).values()]
    .reverse()
    .slice(0, mostQuotes);
}

function bylineOf(signal: Signal, contact: CaseContact | null, words: WrittenDictionary): string {
  return words.managerTasks.writtenBy(whoOf(signal, contact, words), signal.sentAt);
}

/** `Ada Byron, Norsel` */
function whoOf(signal: Signal, contact: CaseContact | null, { unknownSender }: WrittenDictionary): string {
  const name = signal.senderName ?? contact?.name ?? signal.senderAddress ?? unknownSender;
  return contact?.companyName ? `${name}, ${contact.companyName}` : name;
}
