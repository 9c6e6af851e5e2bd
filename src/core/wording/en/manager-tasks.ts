import { lowerFirst, type Formats } from '../formats.ts';

/** The tasks that managers get: what was said, what it may bring, what to do. Nobody is blamed. */
export function managerTaskWords(f: Formats) {
  const opportunities = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'opportunity', other: 'opportunities' })}`;
  return {
    subject: (who: string) => `Not in a deal yet: ${who}`,
    quote: (text: string) => `“${text}”`,
    /** Under the quote. */
    writtenBy: (who: string, at: number) => `${who}, email of ${f.date(at)}`,
    notCovered: 'No deal covers this yet.',
    estimate: (formula: string, result: string) => `What it may bring: ${formula} ${result}`,
    whatToDo:
      'What to do: open the contact that this task is linked to. On its Invisible Pipeline card you can create a deal, attach one that exists, set the signal aside until a date, or say that it is none.',
    /** In the place of a subject whose time is over. */
    removed: 'Text removed at the end of its retention period',
    completesItself: 'This task completes itself once that is done, by whomever.',
    lines: {
      joined: (quote: string, byline: string) => `New since then: “${quote}” (${byline})`,
      'deal-gone': 'The deal that covered this was deleted: the opportunity is open again.',
      'open-again': 'Nothing covers this any more: the opportunity is open again.',
      untouched: 'This task is past its date, so it has been passed on to you.',
      left: 'This task has been passed on to you, because its last owner has no active account any more.',
    },
    digest: {
      subject: (count: number) => `${opportunities(count)} more that no deal covers`,
      intro: (count: number) =>
        `${opportunities(count)} beyond today’s tasks ${f.plural(count, { one: 'stands', other: 'stand' })} in logged emails and in no deal.`,
      sum: (amount: number, currency: string) =>
        `Together they may bring about ${f.roundMoney(amount, currency)}.`,
      otherMoney: (count: number) => `${opportunities(count)} in other currencies not included.`,
      largest: 'The most valuable:',
      entry: (number: number, who: string, kind: string, at: number) =>
        `${f.number(number)}. ${who}: ${lowerFirst(kind)}, email of ${f.date(at)}`,
      worth: (amount: number, currency: string) => `, about ${f.roundMoney(amount, currency)}`,
      noCompany: 'A contact without a company',
      whatToDo:
        'What to do: the contacts are linked to this task. Open one and decide on its Invisible Pipeline card.',
      keptUp:
        'This list is kept up to date during the day and completes itself. What is left comes back tomorrow, some of it as tasks of its own.',
    },
  };
}
