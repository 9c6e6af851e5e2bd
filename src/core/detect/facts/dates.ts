import type { Span } from '#core/mail/message.ts';
import { addDays, isRealDate, type CalendarDate } from './calendar.ts';
import { foldKeepingLength } from './fold.ts';
import { periodForms, type Period } from './periods.ts';

export interface DateMention extends Span {
  /** The one day that the words stand for: the last of a deadline, the first of a start, the day before "before Q3". */
  readonly date: CalendarDate;
}

const beforeWords =
  /(?:\bavant(?: la| le| l'| les)?|\bbefore(?: the)?|\bahead of|\bprior to) ?(?:la fin d[eu] |the end of )?$/;
const deadlineWords =
  /(?:\bby|\bd'ici|\buntil|\btill|\bjusqu'(?:a|en|au)|\bau plus tard|\bno later than|\bfin|\bend of|\blast week of) ?(?:la |le |the |l')?(?:fin (?:de |d'|du )?|end of )?$/;
const lookBehind = 30;

/**
 * Days and periods that a sentence names, resolved against the sender's own calendar day. `dayFirst` says how 03/04
 * reads. Time is linear in the sentence's length.
 */
export function findDates(sentence: string, today: CalendarDate, dayFirst: boolean): DateMention[] {
  const text = foldKeepingLength(sentence);
  const mentions: DateMention[] = [];
  for (const form of periodForms) {
    for (const match of text.matchAll(form.pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (mentions.some((taken) => span.start < taken.end && taken.start < span.end)) continue;
      const period = form.read(match, today, dayFirst);
      if (!period || !isRealDate(period.first) || !isRealDate(period.last)) continue;
      mentions.push({
        ...span,
        date: resolve(period, text.slice(Math.max(0, span.start - lookBehind), span.end)),
      });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** A period's last day as a deadline, its first day as a start, the day before it when something must come before. */
function resolve(period: Period, wordsUpToHere: string): CalendarDate {
  const words = wordsUpToHere.slice(0, lookBehind);
  const isOneDay = period.first.day === period.last.day && period.first.month === period.last.month;
  if (isOneDay) return period.first;
  if (beforeWords.test(words) || /\b(?:avant|before) (?:\S+ )?\S+$/.test(wordsUpToHere))
    return addDays(period.first, -1);
  if (
    deadlineWords.test(words) ||
    /\b(?:by|d'ici|until|till|fin|end) \S+(?: \d{4})?$|\b(?:fin|end of) (?:de |du |d')?\S+(?: \d{4})?$/.test(
      wordsUpToHere,
    )
  ) {
    return period.last;
  }
  return period.first;
}
