import { isInLateStage } from '../deals/stage.ts';
import { dealRule } from '../rule.ts';

/** Everything hangs on one person, and a decision is near. */
export const dealSingleContactLateStage = dealRule({
  id: 'deal-single-contact-late-stage',
  category: 'completeness',
  severity: 'medium',
  options: { fewestContacts: 2 },
  silencedBy: ['deal-no-contact'],
  example: { contacts: 1 },
  check(facts, { fewestContacts }, context) {
    const contacts = facts.contacts.length;
    if (contacts === 0 || contacts >= fewestContacts || !isInLateStage(facts, context)) return null;
    return { values: { contacts } };
  },
});
