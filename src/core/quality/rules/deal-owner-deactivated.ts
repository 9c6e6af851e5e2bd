import { ownerRepairs } from '../deals/owner-repair.ts';
import { dealRule } from '../rule.ts';

/** The owner's user is deactivated: reminders and tasks reach nobody. An owner that nobody knows says nothing. */
export const dealOwnerDeactivated = dealRule({
  id: 'deal-owner-deactivated',
  category: 'consistency',
  severity: 'high',
  options: {},
  check(facts, _options, context) {
    const owner = context.baselines.directory.owners.find(({ id }) => id === facts.deal.ownerId);
    return owner && !owner.isActive ? { values: {}, repairs: ownerRepairs(facts, context) } : null;
  },
});
