import type { FunnelPhase } from '../../funnel/funnel-map.ts';

interface ActionWords {
  readonly action: string;
  readonly material: string;
}

/** What helps in a phase where the account has said nothing and no moment of the sale is known. */
export const funnelDefaultWords: Record<FunnelPhase, ActionWords> = {
  discovery: {
    action: 'Reply to whoever got in touch, with one question about their situation',
    material: 'A page that answers the question they came with.',
  },
  consideration: {
    action: 'Find out whether there is a need, and pass it on with one sentence that says so',
    material: 'Three questions, and an example from a company like theirs.',
  },
  evaluation: {
    action: 'Show them their own case, and fix the next date before the end',
    material: 'A demo with their figures, and a customer they may call.',
  },
  decision: {
    action: 'Agree on the path to signature, with a name and a date for each step',
    material: 'A one-page plan: signature, reviews, start.',
  },
  onboarding: {
    action: 'Introduce the person who takes over, and fix the date of the first result',
    material: 'Why they bought, in their words, and what was promised.',
  },
  adoption: {
    action: 'Go through the results with whoever signed, and ask what comes next',
    material: 'The figure that was to change, before and now.',
  },
};
