import type { FunnelProblem } from '../../funnel/funnel-map.ts';

/** Names that a sentence about a problem may need. */
export interface ProblemNames {
  /** Of the step, as the account names it; empty of the whole map. */
  readonly step: string;
  readonly phase: string;
  readonly from: string;
  readonly to: string;
}

type Kind = FunnelProblem['kind'];

const titles: Record<Kind, (names: ProblemNames) => string> = {
  'no-proof': () => 'Nobody can tell when it is done',
  'vague-name': ({ step }) => `“${step}” is hard to observe`,
  'no-team': () => 'Nobody is named to move it on',
  'no-delay': () => 'No delay is agreed',
  'no-action': () => 'No next action',
  'handover-without-proof': ({ from, to }) => `From ${from} to ${to} with nothing to show`,
  'phase-empty': ({ phase }) => `No step for “${phase}”`,
  'phase-backwards': () => 'It goes back to an earlier phase',
};

const remedies: Record<Kind, string> = {
  'no-proof': 'Choose what is to be proved, or say in a few words what anybody can see.',
  'vague-name':
    'A name such as “Demo done” says by itself when it is true. Stages are renamed in HubSpot under Settings → Objects → Deals; until then, the proof here can say it.',
  'no-team': 'Choose the team whose turn it is.',
  'no-delay': 'Say within how many days the next action is due.',
  'no-action': 'Write the one thing to do next, as short as a task.',
  'handover-without-proof':
    'Say what the next team finds: who to call, the need in one sentence, a date. Written at the step before the change.',
  'phase-empty':
    'Either nothing in HubSpot shows customers at this point, or another step covers it: add a stage, or give this phase a step you have.',
  'phase-backwards':
    'Choose the same phase as the step before it or a later one, or change the order of the stages.',
};

/** What is unclear in the map, and how to settle it. */
export function funnelProblemWords() {
  return {
    title: (kind: Kind, names: ProblemNames) => titles[kind](names),
    remedy: (kind: Kind) => remedies[kind],
  };
}
