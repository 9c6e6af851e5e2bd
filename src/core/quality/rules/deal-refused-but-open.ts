import { dealRule } from '../rule.ts';

/** The health of the deal proposes to close it as lost; `quote` is empty where nobody wrote a refusal. */
export const dealRefusedButOpen = dealRule({
  id: 'deal-refused-but-open',
  category: 'consistency',
  severity: 'high',
  options: {},
  example: { reason: 'refused', quote: 'We decided not to go ahead.' },
  check({ health }) {
    if (health?.proposal?.kind !== 'close-lost') return null;
    const { reason, proofs } = health.proposal;
    const quote = proofs.find((proof) => proof.kind === 'signal')?.quote ?? '';
    return { values: { reason, quote } };
  },
});
