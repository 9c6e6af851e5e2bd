import type { ReadMessage } from '#core/mail/message.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import type { Facts } from '../detection.ts';
import { dateToIso, instantToDate, type CalendarDate } from './calendar.ts';
import { findDates, type DateHabits, type DateMention } from './dates.ts';
import { bestOf, rankOf, type FactSentence } from './fact-context.ts';
import type { DayOrder } from './numeric-dates.ts';
import { endWords, otherDates, replyWords, startWords } from './words/contexts.ts';

/** Which evidence tells a date first: the decision or start, else the contract's end. */
const ranks: Readonly<Partial<Record<SignalKind, number>>> = {
  timeline: 6,
  renewal: 3.5,
  'churn-risk': 3.3,
  procurement: 3,
  'seat-expansion': 3,
  authority: 2.5,
  'new-need': 2,
  evaluation: 1.5,
  'cross-sell': 2,
  budget: 2,
  discount: 2,
  'tier-upgrade': 2,
  pricing: 1,
};
const leastScore = 3.8;

/** The date tied to buying, where one is stated. */
export function dateFact(
  read: ReadMessage,
  sentences: readonly FactSentence[],
  country: string | null,
): Pick<Facts, 'date'> {
  const habits = habitsOf(read, country);
  if (!habits) return {};
  const candidates = sentences.flatMap((sentence) =>
    datesAhead(sentence, habits).map((mention) => ({
      mention,
      score: scoreDate(mention, sentence, habits.today),
    })),
  );
  const best = bestOf(candidates, leastScore);
  return best ? { date: dateToIso(best.mention.date) } : {};
}

/** The day that a "not now" names to come back on, in the words that say it. */
export function resumeDateFact(
  read: ReadMessage,
  sentences: readonly FactSentence[],
  country: string | null,
): Pick<Facts, 'resumeDate'> {
  const habits = habitsOf(read, country);
  if (!habits) return {};
  const [first] = sentences
    .filter(({ kinds }) => kinds.has('stall'))
    .flatMap((sentence) =>
      datesAhead(sentence, habits).filter((mention) => sentence.kindsAt(mention).has('stall')),
    );
  return first ? { resumeDate: dateToIso(first.date) } : {};
}

function habitsOf({ message, language }: ReadMessage, country: string | null): DateHabits | null {
  if (message.sentAt === null) return null;
  const today = instantToDate(message.sentAt, message.utcOffsetMinutes);
  return { today, language, order: dayOrder(language, country) };
}

function datesAhead({ text }: FactSentence, habits: DateHabits): readonly DateMention[] {
  return findDates(text, habits).filter((mention) => isAhead(mention, habits.today));
}

/** Who writes in English may be American; the land tells, else nothing does. */
function dayOrder(language: string, country: string | null): DayOrder {
  if (country === 'US') return 'month-first';
  if (country === 'CA') return language === 'fr' ? 'day-first' : null;
  return country !== null || (language !== 'en' && language !== 'und') ? 'day-first' : null;
}

const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / 86_400_000;

/** Neither past nor farther away than purchases are planned. */
function isAhead({ date, mode }: DateMention, today: CalendarDate): boolean {
  const days = daysBetween(today, date);
  return mode !== 'since' && days >= 0 && days <= 1_100;
}

function scoreDate(mention: DateMention, sentence: FactSentence, today: CalendarDate): number {
  const here = rankOf(sentence.kindsAt(mention), ranks);
  const proof = Math.max(here, rankOf(sentence.kinds, ranks) * 0.6, rankOf(sentence.nearKinds, ranks) * 0.15);
  const isFar = mention.isYearGuessed && daysBetween(today, mention.date) > 300;
  return (
    proof +
    (startWords.test(sentence.folded) ? 1.5 : 0) +
    (endWords.test(sentence.folded) ? 0.7 : 0) +
    (mention.mode === 'by' || mention.mode === 'before' ? 0.8 : 0) +
    (mention.mode === 'from' ? 0.8 : 0) -
    (otherDates.test(sentence.folded) && here < 6 ? 3 : 0) -
    (isFar ? 3 : 0) -
    (replyWords.test(sentence.folded) ? 1.2 : 0) +
    (mention.isDay ? 0.4 : 0) -
    (daysBetween(today, mention.date) === 0 ? 1 : 0) -
    (sentence.isSubject ? 0.5 : 0)
  );
}
