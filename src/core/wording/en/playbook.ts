import type { PlaybookStep } from '#core/health/health.ts';
import type { DefaultStepId } from '#core/playbook/default-playbook.ts';
import type { Formats } from '../formats.ts';
import { toStepWords } from '../step-words.ts';

interface StepWords {
  /** What to do. */
  readonly action: string;
  /** What to have at hand. */
  readonly material: string;
}

const steps: Record<DefaultStepId | 'answer-buyer', StepWords> = {
  'answer-buyer': {
    action: 'Answer their last email',
    material: 'They asked for something: a short answer today beats a complete one next week.',
  },
  'first-message': {
    action: 'Write to the right person, with one reason that is theirs',
    material: 'Five lines: what you saw at their company, one question, two possible times.',
  },
  'second-touch': {
    action: 'Call, or try a second person',
    material: 'Another angle than the first message, and a colleague of theirs who lives with the problem.',
  },
  'book-first-conversation': {
    action: 'Book a first conversation of 20 minutes',
    material: 'An invitation with three questions that you will ask.',
  },
  'understand-need': {
    action: 'Find out what they want to change, and what it costs them today',
    material: 'Questions: how is it done now, what goes wrong, what if nothing changes?',
  },
  'find-decision-maker': {
    action: 'Ask who else has a say, and who signs',
    material: 'A question: “How did you decide the last time you bought something like this?”',
  },
  'ask-timing': {
    action: 'Ask by when it is to run, and what makes that date',
    material: 'The event behind the date: end of a contract, audit, budget year, launch.',
  },
  'book-meeting': {
    action: 'Book the demo with those who will decide',
    material: 'An invitation with an agenda from their own words, and the names who should be there.',
  },
  'prepare-meeting': {
    action: 'Confirm the meeting and who attends',
    material: 'Agenda: their three questions first, the product second, the next step last.',
  },
  'size-the-need': {
    action: 'Note the volumes: users, sites, contracts, amounts',
    material: 'A sizing sheet that they correct, rather than one that they fill in.',
  },
  'ask-criteria': {
    action: 'Ask what they will compare, and what weighs most',
    material: 'A short list of criteria to put in order, and a customer they may call.',
  },
  'agree-on-proposal-date': {
    action: 'Fix a date to go through the proposal together',
    material: 'A summary of what was said, sent the same day, with that date in it.',
  },
  'send-proposal': {
    action: 'Send the proposal, with a first page they can forward',
    material: 'First page: their aim, what it brings, the price, the date by which to decide.',
  },
  'follow-up-proposal': {
    action: 'Follow up on the proposal by phone',
    material: 'One question, not “any news?”: “Which part will be discussed the most on your side?”',
  },
  'bring-in-decision-maker': {
    action: 'Meet the person who signs',
    material: 'Half a page for that person: cost, gain, risk, and what happens in the first month.',
  },
  'confirm-budget': {
    action: 'Ask which budget it comes from, and whether it is approved',
    material: 'The price by year and by user, and the cost of leaving things as they are.',
  },
  'list-open-points': {
    action: 'Write down the open points, and who settles which by when',
    material: 'A shared list: point, owner, date. Answer your own ones first.',
  },
  'trade-concessions': {
    action: 'Ask for something in return for each concession',
    material: 'A table of trades: longer term, more users, a reference, an earlier signature.',
  },
  'plan-paperwork': {
    action: 'Agree on the path to signature: legal, security, purchasing',
    material: 'The contract, the data protection agreement and the security answers, sent before they ask.',
  },
  'set-signature-date': {
    action: 'Count back from their start date to a date of signature',
    material: 'A plan on one page: start, set-up, signature, reviews.',
  },
  'send-contract': {
    action: 'Send the contract to the person who signs',
    material: 'Check name, role and company number; two sentences on what happens after.',
  },
  'call-signatory': {
    action: 'Call to ask whether anything is missing',
    material: 'The order number that their purchasing needs, and a stand-in in case of absence.',
  },
  'book-kick-off': {
    action: 'Book the kick-off now',
    material: 'A date and the names of both teams: a date ahead helps the signature too.',
  },
  'hand-over': {
    action: 'Introduce the person who takes over',
    material: 'Why they bought, in their words, what was promised, and by when.',
  },
  'hear-first-weeks': {
    action: 'Ask how the first weeks go',
    material: 'Three questions: what works, what does not yet, who else asks about it?',
  },
  'review-results': {
    action: 'Review the first results with the person who signed',
    material: 'The figure that they wanted to change, before and now, and an idea for what comes next.',
  },
};

/** For a step of the account's own that nobody gave words. */
const ownStep: StepWords = { action: 'Your own next step', material: 'As your playbook says.' };

/** The playbook: what to do next in a stage, with what, by when. */
export function playbookWords(f: Formats) {
  const known = new Map<string, StepWords>(Object.entries(steps));
  const wordsOf = ({ id, words }: Pick<PlaybookStep, 'id' | 'words'>) =>
    toStepWords(words, known.get(id) ?? ownStep);
  return {
    title: 'Next step',
    steps,
    ownStep,
    action: (step: Pick<PlaybookStep, 'id' | 'words'>) => wordsOf(step).action,
    material: (step: Pick<PlaybookStep, 'id' | 'words'>) => wordsOf(step).material,
    due: ({ dueAt }: Pick<PlaybookStep, 'dueAt'>, now: number) => `Due ${f.relativeDay(dueAt, now)}`,
    allDone: 'All steps of this stage are done.',
    createTask: 'Create the task',
    logStep: 'Note as next step',
  };
}
