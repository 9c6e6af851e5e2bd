import { contactRule } from '../rule.ts';

/** The last scan of the account found contacts that are likely the same person. */
export const contactDuplicate = contactRule({
  id: 'contact-duplicate',
  category: 'duplication',
  severity: 'medium',
  options: {},
  example: { count: 1 },
  check({ contact, duplicateIds }) {
    const others = new Set(duplicateIds);
    others.delete(contact.id);
    return others.size > 0 ? { values: { count: others.size } } : null;
  },
});
