import type { StageRole } from '../../health/health.ts';
import type { Formats } from '../formats.ts';

const roles: Record<StageRole, string> = {
  prospecting: 'Reaching the right person',
  qualification: 'Understanding the need',
  meeting: 'Meeting or demo',
  proposal: 'Proposal on the table',
  negotiation: 'Negotiating terms',
  signature: 'Waiting for the signature',
  'after-sales': 'After the sale',
};

/** One step of the map: its questions, and what the records say of it. */
export function funnelStepWords(f: Formats) {
  return {
    progress: (at: number, total: number) => `Step ${f.number(at)} of ${f.number(total)}`,
    jump: 'Go to a step',
    phase: 'Which phase of the customer’s way is it?',
    role: 'What happens in it?',
    roles,
    noRole: 'As its name says',
    team: 'Who moves it on?',
    evidence: 'What is to be proved before the next step?',
    evidenceHint: 'The deal card shows what is proved and what is not, with the sentence that proves it.',
    evidenceNone: 'Nothing chosen',
    proof: 'What can anybody see once it is done?',
    proofHint: 'A fact rather than a feeling: “A date is in both calendars”, “They sent their figures”.',
    proofExample: 'In your own words',
    delay: 'Within how many days is the next action due?',
    delayHint: 'Left empty, no delay is agreed.',
    action: 'What is the next action?',
    material: 'What goes with it?',
    defaultHint: 'Deal cards show it first. Left empty, they say what stands there in grey.',
    suggest: 'Take the suggestion',
    records: 'What your records say',
    noRecords: 'Fewer than 8 records have gone through this step, so there are no real figures yet.',
    openTitle: 'Worth settling here',
    clear: 'Clear: who, on what proof, and by when.',
    previous: 'Previous',
    next: 'Next',
    undo: 'Undo in this step',
    toHandovers: 'On to the hand-overs',
    gone: {
      title: 'This step is no longer there',
      text: 'The stage was removed in HubSpot meanwhile. The map shows the stages as they are now.',
    },
  };
}
