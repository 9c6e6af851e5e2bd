import { failureCodes } from '#core/views/signals-view.ts';
import { signalKinds } from '#core/signals/kind.ts';
import { dismissReasons } from '#core/signals/signal.ts';
import type { Dictionary } from '#core/wording/dictionary.ts';
import { healthCalls } from '../health/word-examples.ts';
import { dealRuleCalls } from '../quality/deal/word-examples.ts';
import { peopleRuleCalls } from '../quality/people/word-examples.ts';
import { repairCalls } from '../repair/word-examples.ts';
import { dealCardCalls } from './deal-card-examples.ts';
import { estimateCalls } from './estimate-examples.ts';
import { waitingCalls } from './waiting-examples.ts';

const now = Date.parse('2026-11-22T09:00:00Z');

/** What each function of a dictionary may be called with, by its path. */
export type Calls = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** What each function of the cards' dictionary may be called with. */
export const cardCalls: Calls = {
  ...healthCalls,
  ...dealRuleCalls,
  ...peopleRuleCalls,
  ...repairCalls,
  ...dealCardCalls,
  ...waitingCalls,
  ...estimateCalls,
  'card.reading': [[1], [12]],
  'card.stillToRead': [[1], [12]],
  'card.reference': [['abc-123']],
  'card.totals.unlogged': [[0], [1], [3]],
  'card.totals.expected': [[42_000, 'EUR']],
  'card.moreSignals': [[1], [4]],
  'card.moreInTab': [[1], [4]],
  'card.decidedSignals': [[1], [4]],
  'group.writtenBy': [['Ada', now - 86_400_000, now]],
  'group.budgetOf': [[40_000, 'EUR']],
  'group.timingOn': [['2026-09-01']],
  'group.moreProofs': [[1], [2]],
  'group.accountDecisions': [
    [12, 3],
    [1, 1],
  ],
  'group.decided.accepted': [['Acme'], [null]],
  'group.decided.dismissed': [['Other']],
  'group.decided.snoozed': [[now]],
  'actions.done.created': [['Acme']],
  'actions.done.attached': [['Acme'], [null]],
  'actions.done.snoozed': [[now]],
  'forms.attach.option': [
    ['Acme', 1200, 'EUR'],
    ['Acme', 1200, null],
    ['Acme', null, null],
  ],
  'forms.snooze.presets.week': [['2026-11-29']],
  'forms.snooze.presets.month': [['2026-12-22']],
  'forms.snooze.presets.quarter': [['2027-02-21']],
  'forms.snooze.presets.stated': [['2027-01-01']],
  'deal.money': [
    [42_000, 'EUR'],
    [42_000, null],
  ],
  'deal.evidenceEmails': [[1], [2]],
};

/** Every text that a dictionary can say, by its path; a function is called with each of its examples. */
export function everyText(dictionary: Dictionary): Map<string, string> {
  return textsOf(dictionary, cardCalls);
}

export function textsOf(dictionary: object, examples: Calls): Map<string, string> {
  const texts = new Map<string, string>();
  walk(dictionary, '', texts, examples);
  return texts;
}

export const closedLists = {
  kinds: signalKinds,
  failures: failureCodes,
  'actions.dismissReasons': dismissReasons,
};

function walk(value: unknown, path: string, texts: Map<string, string>, calls: Calls): void {
  if (typeof value === 'string') texts.set(path, value);
  else if (typeof value === 'function') {
    const examples = calls[path];
    if (!examples) texts.set(`${path}(untried)`, '');
    examples?.forEach((args, index) => texts.set(`${path}#${index}`, String(value(...args))));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      walk(inner, path === '' ? key : `${path}.${key}`, texts, calls);
  }
}
