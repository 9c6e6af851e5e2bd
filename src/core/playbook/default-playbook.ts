import type { PlaybookEntry } from '#core/health/settings.ts';
import type { StageRole } from '#core/health/health.ts';

type DoneBy = PlaybookEntry['doneBy'];

const step = <const Id extends string>(id: Id, dueInDays: number, doneBy: DoneBy) => ({
  id,
  dueInDays,
  doneBy,
});

/**
 * The steps that every account starts with, by the role of the stage, in the order in which they are done. Their words
 * stand in the dictionary under their ids. A step is done once any of its signs is seen.
 */
export const defaultPlaybook = {
  prospecting: [
    step('first-message', 1, ['outgoing-email', 'incoming-email']),
    step('second-touch', 4, ['incoming-email', 'need']),
    step('book-first-conversation', 7, ['next-activity', 'need']),
  ],
  qualification: [
    step('understand-need', 3, ['need']),
    step('find-decision-maker', 5, ['decision-maker']),
    step('ask-timing', 5, ['timing']),
    step('book-meeting', 7, ['next-activity', 'decision-criteria']),
  ],
  meeting: [
    step('prepare-meeting', 2, ['next-activity', 'outgoing-email']),
    step('size-the-need', 7, ['metrics']),
    step('ask-criteria', 7, ['decision-criteria']),
    step('agree-on-proposal-date', 10, ['next-activity']),
  ],
  proposal: [
    step('send-proposal', 2, ['outgoing-email']),
    step('follow-up-proposal', 3, ['incoming-email', 'next-activity']),
    step('bring-in-decision-maker', 7, ['decision-maker']),
    step('confirm-budget', 10, ['budget']),
  ],
  negotiation: [
    step('list-open-points', 2, ['outgoing-email']),
    step('trade-concessions', 5, ['incoming-email', 'decision-process']),
    step('plan-paperwork', 7, ['decision-process']),
    step('set-signature-date', 10, ['timing']),
  ],
  signature: [
    step('send-contract', 1, ['outgoing-email']),
    step('call-signatory', 3, ['incoming-email']),
    step('book-kick-off', 5, ['next-activity']),
  ],
  'after-sales': [
    step('hand-over', 2, ['outgoing-email']),
    step('hear-first-weeks', 21, ['incoming-email']),
    step('review-results', 30, ['next-activity']),
  ],
} as const satisfies Record<StageRole, readonly PlaybookEntry[]>;

export type DefaultStepId = (typeof defaultPlaybook)[StageRole][number]['id'];
