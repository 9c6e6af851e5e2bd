import type { WrittenDictionary } from '#core/wording/written-dictionary.ts';
import { valueOf, type Opportunity } from './opportunity.ts';
import type { Told } from './plan-sweep.ts';
import type { TaskText } from './task-text.ts';

/** Opportunities that a digest names. */
export const namedInDigest = 10;

/** What a manager gets beyond the day's tasks. */
export interface Digest {
  /** Looked at just now, the most valuable first. */
  readonly checked: readonly Told[];
  /** As they are stored; counted and summed up only. */
  readonly unchecked: readonly Opportunity[];
}

export function countOf({ checked, unchecked }: Digest): number {
  return checked.length + unchecked.length;
}

/**
 * The digest in words: how many, what they may bring together, and the largest. It names companies and no people, so
 * that nothing of a person has to be erased from it; the contacts are linked to it.
 *
 * @param currency ISO 4217; opportunities that are worth something in others only are counted apart
 */
export function toDigestText(digest: Digest, currency: string, words: WrittenDictionary): TaskText {
  const { digest: text } = words.managerTasks;
  const count = countOf(digest);
  const values = [...digest.checked, ...digest.unchecked].map(({ emails }) => valueOf(emails));
  const own = values.flatMap((money) => money.find((each) => each.currency === currency)?.amount ?? []);
  const other = values.filter((money) => money.length > 0).length - own.length;
  const sum = own.reduce((total, amount) => total + Math.round(amount * 100), 0) / 100;
  const money = [
    ...(sum > 0 ? [text.sum(sum, currency)] : []),
    ...(other > 0 ? [text.otherMoney(other)] : []),
  ];
  const entries = digest.checked
    .slice(0, namedInDigest)
    .map((told, index) => toEntry(told, index + 1, currency, words));
  const parts = [
    [text.intro(count), ...money].join(' '),
    ...(entries.length > 0 ? [[text.largest, ...entries].join('\n')] : []),
    text.whatToDo,
    text.keptUp,
  ];
  return { subject: text.subject(count), body: parts.join('\n\n') };
}

function toEntry(
  { contact, signals, emails }: Told,
  number: number,
  currency: string,
  words: WrittenDictionary,
) {
  const { digest: text } = words.managerTasks;
  const [signal] = signals;
  const who = contact?.companyName ?? text.noCompany;
  const money = valueOf(emails);
  const worth = money.find((each) => each.currency === currency) ?? money[0];
  const kind = signal ? words.kinds[signal.kind].label : '';
  const entry = text.entry(number, who, kind, signal?.sentAt ?? 0);
  return worth ? entry + text.worth(worth.amount, worth.currency) : entry;
}
