import type { EvidenceId, Proof, StageProposal } from '#core/health/health.ts';
import type { Formats } from '../formats.ts';

interface EvidenceWords {
  readonly label: string;
  /** What would prove it. */
  readonly missing: string;
}

const evidenceItems: Record<EvidenceId, EvidenceWords> = {
  need: { label: 'Need', missing: 'Ask what they want to change, and what happens if nothing does.' },
  metrics: { label: 'Figures', missing: 'Ask for how many users, sites or euros it is.' },
  budget: { label: 'Budget', missing: 'Ask which budget it comes from, and whether it is approved.' },
  'decision-maker': {
    label: 'Decision maker',
    missing: 'Ask who signs, and add that person with a job title to the deal.',
  },
  'decision-process': {
    label: 'Path to signature',
    missing: 'Ask which steps follow the yes: legal, security, purchasing, order.',
  },
  'decision-criteria': {
    label: 'Criteria',
    missing: 'Offer a demo or a trial, and ask what they will compare.',
  },
  timing: { label: 'Timing', missing: 'Ask by when it is to run, and what makes that date.' },
  champion: {
    label: 'Ally on their side',
    missing: 'Somebody who writes about it again and again, or brings a colleague in.',
  },
  competition: { label: 'Competition', missing: 'Ask what else they look at, doing nothing included.' },
};

const proposalTitles: Record<StageProposal['kind'], string> = {
  'next-stage': 'Ready for the next stage',
  'right-stage': 'The emails are ahead of the stage',
  'close-lost': 'This one may be over',
};

const lostReasons: Record<Extract<StageProposal, { kind: 'close-lost' }>['reason'], EvidenceReason> = {
  refused: {
    label: 'The buyer declined',
    sentence: 'Their last email declines, and nothing has come since for longer than usual.',
  },
  competitor: {
    label: 'Chose another supplier',
    sentence:
      'Their last email speaks of another supplier, and nothing has come since for longer than usual.',
  },
  'no-budget': {
    label: 'No budget',
    sentence:
      'Their last email says that there is no money, and nothing has come since for longer than usual.',
  },
  'no-answer': {
    label: 'No answer',
    sentence:
      'No answer for far longer than usual, and the stage has lasted longer than in nine in ten won deals.',
  },
};

interface EvidenceReason {
  /** As the reason for closing. */
  readonly label: string;
  readonly sentence: string;
}

/** What is proved, what would prove the rest, and the moves that the proofs speak for. */
export function healthEvidenceWords(f: Formats) {
  return {
    evidence: {
      title: 'What is proved',
      items: evidenceItems,
      summary: (proved: number, total: number) => `${f.number(proved)} of ${f.number(total)} proved`,
      required: 'Asked for in this stage',
      proof: (proof: Proof, now: number) => proofSentence(f, proof, now),
    },
    proposals: {
      titles: proposalTitles,
      lostReasons,
      sentence: (proposal: StageProposal, stageLabel: string): string => {
        switch (proposal.kind) {
          case 'next-stage':
            return `All that this stage asks for is proved. “${stageLabel}” comes next.`;
          case 'right-stage':
            return `They already speak of the purchase itself. “${stageLabel}” fits better.`;
          case 'close-lost':
            return lostReasons[proposal.reason].sentence;
        }
      },
      button: ({ kind }: StageProposal, stageLabel: string) =>
        kind === 'close-lost' ? 'Close as lost' : `Move to ${stageLabel}`,
      /** Nothing moves without a click. */
      note: 'Nothing moves until you say so.',
    },
  };
}

function proofSentence(f: Formats, proof: Proof, now: number): string {
  switch (proof.kind) {
    case 'signal':
      return `Written by ${proof.senderName ?? 'the buyer'}, ${f.relativeDay(proof.at, now)}`;
    case 'contact':
      return `On the deal: ${proof.name ? `${proof.name}, ` : ''}${proof.jobTitle}`;
    case 'field':
      return fieldProofs[proof.field];
  }
}

const fieldProofs: Record<Extract<Proof, { kind: 'field' }>['field'], string> = {
  amount: 'The deal has an amount',
  closedate: 'Somebody chose the close date',
};
